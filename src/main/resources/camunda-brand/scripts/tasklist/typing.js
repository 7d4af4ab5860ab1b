/*
 * Holds on to what is being typed. The form viewer reads a text field after 300 ms without a letter; whatever draws the
 * form anew in between puts the old text back first, and what was typed is lost without a word.
 */
(function () {
  'use strict';

  var TEXT = '.fjs-container .fjs-form-field-textfield input, .fjs-container .fjs-form-field-textarea textarea';
  var UNTIL_READ = 350;
  var held = new WeakMap();

  /* While it is held, only its user changes what stands in the field. */
  function hold(field) {
    window.clearTimeout(held.get(field));
    held.set(field, window.setTimeout(release, UNTIL_READ, field));
    var value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    Object.defineProperty(field, 'value', { configurable: true, get: value.get, set: function () {} });
  }

  function release(field) {
    if (held.has(field)) {
      window.clearTimeout(held.get(field));
      held.delete(field);
      delete field.value;
    }
  }

  document.addEventListener('input', function (event) {
    if (event.target.matches(TEXT)) {
      hold(event.target);
    }
  }, true);
  document.addEventListener('focusout', function (event) {
    release(event.target);
  });
})();
