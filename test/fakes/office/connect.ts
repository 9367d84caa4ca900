/** Joins a fake Excel to a client library that is already loaded, in Node or in a page. */
import type { FakeExcel } from './host';
import type { RequestBody } from './process';

/** The parts of the client library that carry requests and events. */
export interface ClientRuntime {
  readonly SessionBase: { new (): object; _overrideSession?: unknown };
  readonly GenericEventRegistration: { getGenericEventRegistration(control: string): unknown };
  readonly Constants: { readonly eventMessageCategory: number; readonly eventWorkbookId: string };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: unknown): void;
}

const EVENT_TYPES = { changed: 10, calculated: 16, deleted: 15, renamed: 25 };

/** From here on every Excel.run of that library talks to this host. */
export function connect(runtime: ClientRuntime, host: FakeExcel): void {
  class Session extends runtime.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<unknown> {
      return Promise.resolve({ url: 'https://excel.invalid', headers: {} });
    }
    _createRequestExecutorOrNull(): unknown {
      return {
        // The wire carries JSON: what is undefined or no plain value is lost here as it would be there.
        executeAsync: async (_data: unknown, flags: number, message: { Body: unknown }) => {
          const body = JSON.parse(JSON.stringify(message.Body)) as RequestBody;
          const answer = await host.execute(flags, body);
          return {
            ErrorCode: '',
            ErrorMessage: '',
            Headers: null,
            Body: JSON.parse(JSON.stringify(answer)) as unknown,
          };
        },
      };
    }
    getEventRegistration(control: string): unknown {
      return runtime.GenericEventRegistration.getGenericEventRegistration(control);
    }
  }
  runtime.SessionBase._overrideSession = new Session();
  runtime._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.tell = (type, args) => {
    const entry = {
      messageCategory: runtime.Constants.eventMessageCategory,
      messageType: EVENT_TYPES[type],
      targetId: runtime.Constants.eventWorkbookId,
      message: JSON.stringify(args),
    };
    runtime._testTriggerRichApiMessageEvent({ entries: [entry] });
  };
}
