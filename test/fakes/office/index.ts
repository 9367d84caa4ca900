/** A fake Excel behind the real client library. See README.md. */
export { connect, type ClientRuntime } from './connect';
export { loadClient, type Client } from './client';
export { FakeExcel, type Round } from './host';
export { FakeBook } from './book';
export { FakeSheet } from './sheet';
export { officeStub, type OfficeStub, type StubOptions } from './stub';
export { HostError, UnknownToFake } from './thing';
