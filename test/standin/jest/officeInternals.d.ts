/** Members of the pinned Office.js library that its types leave out and the stand-in plugs into. */
declare namespace OfficeExtension {
  class SessionBase {
    static _overrideSession?: SessionBase;
    _resolveRequestUrlAndHeaderInfo(): PromiseLike<null>;
    _createRequestExecutorOrNull(): unknown;
    getEventRegistration(controlId: string): unknown;
  }
  const GenericEventRegistration: { getGenericEventRegistration(controlId: string): unknown };
  function _testSetRichApiMessageReadyImpl(ready: () => PromiseLike<void>): void;
  function _testTriggerRichApiMessageEvent(message: { entries: readonly unknown[] }): void;
}
