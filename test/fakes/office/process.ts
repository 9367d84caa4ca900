/** Answers one request batch of the client library: resolves object paths, runs actions in order, stops at the first error. */
import { HostError, isThing, NOTHING, type Thing, UnknownToFake, wireName } from './thing';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** By argument: the object path that stands there, or 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface PathInfo {
  readonly Id: number;
  /** 1 the workbook · 3 a method's result · 4 a part · 5 an item by key · 6 a held reference · 7 the null object. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ActionInfo {
  readonly Id: number;
  /** 1 instantiate · 2 query · 3 method · 4 set a property · 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly [option: string]: unknown };
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export interface ResponseBody {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly Error?: { Code: string; Message: string; ActionIndex: number; Location: string; HttpStatusCode: number };
}

/** Objects that the client holds between requests, by reference id. */
export type References = Map<string, Thing>;

/** Called before each action; throws a HostError to make Excel fail there. */
export type Fault = (action: { index: number; type: number; name: string }) => void;

export function processRequest(body: RequestBody, root: Thing, held: References, fault?: Fault): ResponseBody {
  const run = new Batch(body, root, held);
  const Results: ResponseBody['Results'] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      fault?.({ index, type: action.ActionType, name: action.Name });
      Results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      const { code, message } = problem;
      return {
        Results,
        Error: { Code: code, Message: message, ActionIndex: index, Location: action.Name, HttpStatusCode: 400 },
      };
    }
  }
  return { Results };
}

class Batch {
  private readonly resolved = new Map<number, Thing>();
  private readonly named = new Map<Thing, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: Thing,
    private readonly held: References,
  ) {}

  perform(action: ActionInfo): unknown {
    if (action.ActionType === 5) return null;
    const thing = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return this.describe(thing);
      case 2:
        return query(thing, action.QueryInfo ?? {});
      case 3:
        return this.call(thing, action);
      case 4:
        return assign(thing, action.Name, this.args(action)[0]);
      default:
        throw new UnknownToFake(`action type ${action.ActionType} (${action.Name})`);
    }
  }

  private resolve(id: number): Thing {
    const known = this.resolved.get(id);
    if (known) return known;
    const info = this.body.ObjectPaths[String(id)];
    if (!info) throw new UnknownToFake(`object path ${id} is not in the request`);
    const thing = this.find(info);
    this.resolved.set(id, thing);
    return thing;
  }

  private find(info: PathInfo): Thing {
    if (info.ObjectPathType === 1) return this.root;
    if (info.ObjectPathType === 7) return NOTHING;
    if (info.ObjectPathType === 6) {
      const thing = this.held.get(info.Name);
      if (!thing) throw new HostError('InvalidReference', `nothing is held as ${info.Name}`);
      return thing;
    }
    const parent = this.resolve(info.ParentObjectPathId!);
    if (parent === NOTHING) throw new HostError('InvalidObjectPath', `"${info.Name}" of a null object`);
    if (info.ObjectPathType === 4) return member(parent.part, info.Name, parent)();
    if (info.ObjectPathType === 5) {
      if (!parent.item) throw new UnknownToFake(`${parent.kind} has no items`);
      return parent.item(String(this.args(info)[0]));
    }
    if (info.ObjectPathType !== 3) throw new UnknownToFake(`object path type ${info.ObjectPathType} (${info.Name})`);
    const made = member(parent.call, info.Name, parent)(...(this.args(info) as never[]));
    if (!isThing(made)) throw new UnknownToFake(`${parent.kind}.${info.Name} gives no object`);
    return made;
  }

  private describe(thing: Thing): unknown {
    if (thing === NOTHING) return null;
    const reference = this.named.get(thing);
    return {
      ...(thing.id !== undefined && { Id: thing.id }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  private call(thing: Thing, action: ActionInfo): unknown {
    if (action.Name === '_KeepReference') {
      if (thing !== NOTHING && thing.held) this.hold(thing);
      return null;
    }
    if (action.Name === '_RemoveReference' && thing === this.root)
      return this.held.delete(String(this.args(action)[0]));
    if (thing === NOTHING) throw new HostError('InvalidObjectPath', `"${action.Name}" of a null object`);
    const value = member(thing.call, action.Name, thing)(...(this.args(action) as never[]));
    if (isThing(value)) throw new UnknownToFake(`${thing.kind}.${action.Name} gives an object, not a value`);
    return value ?? null;
  }

  private args({ ArgumentInfo: info }: { readonly ArgumentInfo?: ArgumentInfo }): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, i) => {
      const id = info!.ReferencedObjectPathIds?.[i];
      if (!id) return value;
      if (typeof id !== 'number') throw new UnknownToFake('objects inside an argument');
      return this.resolve(id);
    });
  }

  private hold(thing: Thing): void {
    if (this.named.has(thing)) return;
    const id = `ref-${(references += 1)}`;
    this.held.set(id, thing);
    this.named.set(thing, id);
  }
}

let references = 0;

function member<T>(members: Readonly<Record<string, T>> | undefined, name: string, thing: Thing): T {
  if (!members || !Object.hasOwn(members, name)) throw new UnknownToFake(`${thing.kind} has no member "${name}"`);
  return members[name]!;
}

function assign(thing: Thing, name: string, value: unknown): null {
  if (thing === NOTHING) throw new HostError('InvalidObjectPath', `"${name}" of a null object`);
  member(thing.set, name, thing)(value as never);
  return null;
}

/** The properties that the client loads: { RowIndex: 3, Areas: { _Items: [ … ] } }. */
function query(thing: Thing, info: NonNullable<ActionInfo['QueryInfo']>): unknown {
  const { Select, ...others } = info;
  if (Object.keys(others).length > 0) throw new UnknownToFake(`query option ${Object.keys(others).join(', ')}`);
  if (!Select || Select.length === 0) throw new UnknownToFake(`a load of ${thing.kind} that does not say what`);
  if (thing === NOTHING) return null;
  return pick(
    thing,
    Select.filter((path) => path !== 'isNullObject').map((path) => path.split('/')),
  );
}

function pick(thing: Thing, paths: readonly (readonly string[])[]): unknown {
  if (thing.items) return { _Items: thing.items().map((item) => pickOne(item, paths)) };
  return pickOne(thing, paths);
}

function pickOne(thing: Thing, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const picked: Record<string, unknown> = { ...(thing.id !== undefined && { Id: thing.id }) };
  for (const [first, ...rest] of paths) {
    const name = wireName(first!);
    if (rest.length === 0) {
      picked[name] = member(thing.get, name, thing)();
      continue;
    }
    const siblings = paths.filter((path) => path[0] === first && path.length > 1).map((path) => path.slice(1));
    picked[name] ??= pick(member(thing.part, name, thing)(), siblings);
  }
  return picked;
}
