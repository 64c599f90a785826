import { walkXml } from '../xml/walk';
import { relationsPartOf, resolveTarget } from './partNames';
import type { XlsxPackage } from './xlsxPackage';

export interface Relation {
  readonly id: string;
  /** Last word of the type: `worksheet`, `styles`. It is the same in the transitional and the strict standard. */
  readonly kind: string;
  /** The part it points to. */
  readonly part: string;
}

/** What a part refers to inside the package; links to the world outside are left out. */
export function readRelations(source: XlsxPackage, part: string): readonly Relation[] {
  const name = relationsPartOf(part);
  const xml = source.optionalText(name);
  if (xml === null) return [];
  const relations: Relation[] = [];
  walkXml(xml, name, {
    open: ({ name: element, attributes }) => {
      const { Id, Type, Target, TargetMode } = attributes;
      if (element !== 'Relationship' || TargetMode === 'External') return;
      if (Id === undefined || Type === undefined || Target === undefined) return;
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      relations.push({ id: Id, kind, part: resolveTarget(part, Target) });
    },
  });
  return relations;
}
