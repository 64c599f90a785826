import { richApiError, RichApiError } from './error';
import { TYPES } from './tables';
import { isHostObject, type HostObject, type Json, type Session, type TypeTable } from './types';

const PATH = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
};
const ACTION = { instantiate: 1, load: 2, method: 3, set: 4, trace: 5 };

interface Path {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface RichApiRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
}

interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface RichApiResponse {
  readonly Results: ActionResult[];
  readonly TraceIds: number[];
  Error?: Json;
}

/** What a test may do to one request: stop it after some actions with an error. */
export interface Interruption {
  readonly afterActions: number;
  readonly error: RichApiError;
}

/**
 * Runs one batch. Actions run in order; at the first error the rest is dropped, what was done stays done, and the
 * results so far are still returned.
 */
export function execute(
  request: RichApiRequest,
  session: Session,
  allows: (type: string, member: string, since: string | undefined) => boolean,
  interruption: Interruption | null = null,
): RichApiResponse {
  const batch = new Batch(request, session, allows);
  const response: RichApiResponse = { Results: [], TraceIds: [] };
  request.Actions.forEach((action, index) => {
    if (response.Error !== undefined) return;
    try {
      if (interruption?.afterActions === index) throw interruption.error;
      const value = batch.run(action);
      response.Results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
    } catch (thrown) {
      if (!(thrown instanceof RichApiError)) throw thrown;
      response.Error = {
        Code: thrown.code,
        Message: thrown.message,
        ActionIndex: index,
        HttpStatusCode: thrown.httpStatus,
        Location: thrown.location || batch.locationOf(action),
      };
    }
  });
  return response;
}

class Batch {
  /** Each path is evaluated once per request: an `Add` is instantiated more than once. */
  private readonly evaluated = new Map<number, HostObject | null>();
  private readonly keptNow = new Map<HostObject, string>();

  constructor(
    private readonly request: RichApiRequest,
    private readonly session: Session,
    private readonly allows: (type: string, member: string, since: string | undefined) => boolean,
  ) {}

  run(action: Action): Json {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ACTION.load:
        return this.load(this.object(action.ObjectPathId), action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return this.method(action);
      case ACTION.set:
        this.set(action);
        return null;
      case ACTION.trace:
        return null;
      default:
        throw richApiError('ApiNotFound');
    }
  }

  locationOf(action: Action): string {
    const self = this.evaluated.get(action.ObjectPathId);
    const camel = action.Name.charAt(0).toLowerCase() + action.Name.slice(1);
    if (self) return camel === '' ? self.type : `${self.type}.${camel}`;
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    return path === undefined ? '' : this.pathLocation(path);
  }

  private instantiate(id: number): Json {
    const self = this.object(id);
    if (self === null) return null;
    const reference = this.keptNow.get(self);
    if (reference !== undefined) return { _ReferenceId: reference };
    return TYPES[self.type].id?.(self) ?? {};
  }

  private method(action: Action): Json {
    const self = this.object(action.ObjectPathId);
    if (self === null) return null;
    if (action.Name === '_KeepReference') {
      const id = `ref-${String(this.session.kept.size + 1)}-${String(action.ObjectPathId)}`;
      this.session.kept.set(id, self);
      this.keptNow.set(self, id);
      return null;
    }
    const result = this.call(self, action.Name, action.ArgumentInfo);
    return isHostObject(result) ? null : (result ?? null);
  }

  private call(
    self: HostObject,
    name: string,
    info: ArgumentInfo | undefined,
  ): Json | HostObject | undefined {
    const member = this.member(self, TYPES[self.type].methods, name);
    return this.located(self, name, () => member.call(self, this.args(info), this.session));
  }

  private set(action: Action): void {
    const self = this.object(action.ObjectPathId);
    if (self === null) throw richApiError('InvalidObjectPath');
    const member = this.member(self, TYPES[self.type].scalars, action.Name);
    const [value = null] = action.ArgumentInfo?.Arguments ?? [];
    const { set } = member;
    if (set === undefined) throw richApiError('InvalidOperation');
    this.located(self, action.Name, () => {
      set(self, value, this.session);
    });
  }

  private load(self: HostObject | null, select: readonly string[]): Json {
    if (self === null) return null;
    const type = TYPES[self.type];
    const paths = select.map((path) => path.replace(/\./g, '/').split('/'));
    if (type.items !== undefined) {
      const items = type.items(self, this.session);
      const inner = paths
        .map((path) => (path[0]?.toLowerCase() === 'items' ? path.slice(1) : path))
        .map((path) => path.join('/'))
        .filter((path) => path !== '' && path !== '*');
      return { _Items: items.map((item) => this.loadItem(item, inner)) };
    }
    return this.loadScalars(self, type, paths);
  }

  private loadItem(item: HostObject, select: readonly string[]): Json {
    const loaded = this.load(item, select);
    const id = TYPES[item.type].id?.(item) ?? {};
    const inner: Json = isJsonRecord(loaded) ? loaded : {};
    return { ...id, ...inner };
  }

  private loadScalars(self: HostObject, type: TypeTable, paths: readonly string[][]): Json {
    const wanted = paths.length === 0 ? Object.keys(type.scalars).map((name) => [name]) : paths;
    const out: Record<string, Json> = Object.create(null) as Record<string, Json>;
    const nested = new Map<string, string[]>();
    for (const [head = '', ...rest] of wanted) {
      if (rest.length === 0 && !hasKey(type.navigations, head)) {
        const name = keyOf(type.scalars, head);
        const member = this.member(self, type.scalars, name ?? head);
        out[name ?? head] = this.located(self, head, () => member.get(self, this.session));
      } else {
        nested.set(head, [...(nested.get(head) ?? []), rest.join('/')]);
      }
    }
    for (const [head, inner] of nested) {
      const name = keyOf(type.navigations, head) ?? head;
      const member = this.member(self, type.navigations, name);
      const child = member.go(self, this.session);
      out[name] = this.load(
        child,
        inner.filter((path) => path !== '' && path !== '*'),
      );
    }
    return out;
  }

  private object(id: number): HostObject | null {
    const known = this.evaluated.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw richApiError('InvalidObjectPath');
    const made = this.evaluate(path);
    this.evaluated.set(id, made);
    return made;
  }

  private evaluate(path: Path): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return { type: 'Workbook' };
      case PATH.service:
        return { type: 'AppRuntimeService' };
      case PATH.nothing:
        return null;
      case PATH.reference: {
        const kept = this.session.kept.get(path.Name);
        if (kept === undefined) throw richApiError('InvalidObjectPath');
        return kept;
      }
      default:
        return this.child(path);
    }
  }

  private child(path: Path): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const type = TYPES[parent.type];
    if (path.ObjectPathType === PATH.property) {
      return this.member(parent, type.navigations, path.Name).go(parent, this.session);
    }
    if (path.ObjectPathType === PATH.indexer) {
      const [key = null] = path.ArgumentInfo?.Arguments ?? [];
      const { index } = type;
      if (index === undefined) throw richApiError('ApiNotFound');
      return this.located(parent, 'getItem', () => index(parent, key, this.session));
    }
    const result = this.call(parent, path.Name, path.ArgumentInfo);
    return isHostObject(result) ? result : null;
  }

  private args(info: ArgumentInfo | undefined): (Json | HostObject)[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      if (typeof id === 'number' && id !== 0) return this.object(id);
      return value;
    });
  }

  private member<M extends { since?: string }>(
    self: HostObject,
    members: Readonly<Record<string, M>>,
    name: string,
  ): M {
    const member = hasKey(members, name) ? members[keyOf(members, name) ?? name] : undefined;
    const camel = name.charAt(0).toLowerCase() + name.slice(1);
    if (member === undefined || !this.allows(self.type, camel, member.since)) {
      const error = richApiError('ApiNotFound');
      error.location = `${self.type}.${camel}`;
      throw error;
    }
    return member;
  }

  private located<T>(self: HostObject, name: string, run: () => T): T {
    try {
      return run();
    } catch (thrown) {
      if (thrown instanceof RichApiError && thrown.location === '') {
        thrown.location = `${self.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      }
      throw thrown;
    }
  }

  private pathLocation(path: Path): string {
    const parent = this.evaluated.get(path.ParentObjectPathId ?? 0);
    if (!parent) return '';
    return path.ObjectPathType === PATH.indexer
      ? `${parent.type}.getItem`
      : `${parent.type}.${path.Name.charAt(0).toLowerCase()}${path.Name.slice(1)}`;
  }
}

function isJsonRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(members: Readonly<Record<string, unknown>>, name: string): string | undefined {
  if (Object.hasOwn(members, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(members).find((key) => key.toLowerCase() === wanted);
}

function hasKey(members: Readonly<Record<string, unknown>>, name: string): boolean {
  return keyOf(members, name) !== undefined;
}
