/** Strictness: unknown members throw, arguments are checked, every call goes through the run that makes it. */

/** Who performs the calls: counts them, may refuse, pause or repeat them. */
export interface Run {
  readonly name: string;
  perform(call: string, act: () => unknown): unknown;
}

export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string' && value !== '';
export const whole: Check = (value) => Number.isInteger(value) && (value as number) >= 1;
export const flag: Check = (value) => typeof value === 'boolean';
export const thing =
  (kind: string): Check =>
  (value) =>
    kindOf(value) === kind;

const KINDS = new WeakMap<object, string>();

export function kindOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? KINDS.get(value) : undefined;
}

export interface Member {
  readonly takes: readonly Check[];
  /** How many of the last arguments may be left out. */
  readonly optional?: number;
  readonly act: (...args: never[]) => unknown;
}

/** An object of a service. `said` describes it where runs are compared. */
export function service<T extends object>(
  kind: string,
  run: Run,
  members: Readonly<Record<string, Member>>,
  constants: Readonly<Record<string, unknown>> = {},
  said: unknown = kind,
): T {
  const object = new Proxy(Object.create(null) as T, {
    get(_, name) {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (name === 'toJSON') return () => [kind, said];
      if (name in constants) return constants[name];
      const member = members[name];
      if (member === undefined) throw new Error(`fake: ${kind}.${name} is not known`);
      return (...args: unknown[]) => {
        const call = `${kind}.${name}`;
        checkArguments(call, member, args);
        return run.perform(call, () => member.act(...(args as never[])));
      };
    },
    set(_, name) {
      throw new Error(`fake: ${kind}.${String(name)} cannot be set`);
    },
  });
  KINDS.set(object, kind);
  return object;
}

function checkArguments(call: string, { takes, optional = 0 }: Member, args: readonly unknown[]): void {
  if (args.length > takes.length || args.length < takes.length - optional) {
    throw new Error(`fake: ${call} was given ${args.length} arguments`);
  }
  args.forEach((value, i) => {
    if (!takes[i]!(value)) throw new Error(`fake: ${call}: argument ${i + 1} is ${JSON.stringify(value)}`);
  });
}
