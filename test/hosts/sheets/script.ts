/** Runs the script's own sources over the stand-in services. */
import type { Service } from '../../../src/hosts/sheets/server/transfer';
import { serve } from '../../../src/hosts/sheets/server/serve';
import type { Answered, Method } from '../../../src/hosts/sheets/server/transfer';
import { PlainRun, type Run, servicesOf, type World } from '../../fakes/apps-script';

/** Makes the services the globals that the script speaks to. */
export function enter(world: World, run: Run): void {
  Object.assign(globalThis, servicesOf(world, run));
}

/** What crosses google.script.run, both ways: plain data only. */
export function carried<T>(value: T): T {
  const refuse = (part: unknown): void => {
    if (part === undefined || typeof part === 'function' || typeof part === 'bigint')
      throw new Error('not serialisable');
    if (typeof part === 'number' && !Number.isFinite(part)) throw new Error(`not serialisable: ${part}`);
    if (typeof part !== 'object' || part === null) return;
    const plain = Array.isArray(part) || Object.prototype.toString.call(part) === '[object Object]';
    if (!plain) throw new Error(`not serialisable: ${Object.prototype.toString.call(part)}`);
    Object.values(part).forEach(refuse);
  };
  refuse(value);
  return JSON.parse(JSON.stringify(value)) as T;
}

export function answer<M extends Method>(
  world: World,
  method: M,
  args: Parameters<Service[M]>,
  run: Run = new PlainRun(),
): Answered {
  enter(world, run);
  return carried(serve(carried({ method, args })));
}

/** The value of an answer; throws 'code: detail' where it failed. */
export function ask<M extends Method>(
  world: World,
  method: M,
  args: Parameters<Service[M]>,
  run?: Run,
): ReturnType<Service[M]> {
  const given = answer(world, method, args, run);
  if ('failed' in given) throw new Error(`${given.failed.code}: ${given.failed.detail}`);
  return given.value as ReturnType<Service[M]>;
}
