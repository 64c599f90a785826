/** What the ribbon shows: read from the manifest, so that the workbench draws what Excel would draw. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Null opens the pane. */
  readonly functionName: string | null;
}

export interface Ribbon {
  readonly tab: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

const ICON_SIZE = '32';

export function readRibbon(manifest: string, locale: string): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, 'application/xml');
  const text = (resid: string | null): string => resourceOf(xml, resid, locale);
  const first = (parent: Element, name: string): Element | null =>
    parent.getElementsByTagName(name)[0] ?? null;
  const child = (parent: Element | undefined, name: string): string =>
    text(
      [...(parent?.children ?? [])]
        .find(({ localName }) => localName === name)
        ?.getAttribute('resid') ?? null,
    );
  return {
    tab: child(xml.getElementsByTagName('CustomTab')[0], 'Label'),
    group: child(xml.getElementsByTagName('Group')[0], 'Label'),
    buttons: [...xml.getElementsByTagName('Control')].map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: child(control, 'Label'),
      tip: text(
        first(first(control, 'Supertip') ?? control, 'Description')?.getAttribute('resid') ?? null,
      ),
      icon: new URL(
        text(
          [...control.getElementsByTagName('bt:Image')]
            .find((image) => image.getAttribute('size') === ICON_SIZE)
            ?.getAttribute('resid') ?? null,
        ) || '/',
        window.location.href,
      ).pathname,
      functionName: first(control, 'FunctionName')?.textContent ?? null,
    })),
  };
}

function resourceOf(xml: Document, resid: string | null, locale: string): string {
  const resource = [...xml.getElementsByTagName('*')].find(
    (element) =>
      element.localName !== 'Override' && element.getAttribute('id') === resid && resid !== null,
  );
  const override = [...(resource?.children ?? [])].find(
    (element) => element.getAttribute('Locale') === locale,
  );
  return (override ?? resource)?.getAttribute(override ? 'Value' : 'DefaultValue') ?? '';
}
