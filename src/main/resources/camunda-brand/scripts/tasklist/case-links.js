/*
 * Opens the case page beside the form and not in its place: the form viewer drops the target from links in forms, and
 * what was typed would be lost.
 */
(function () {
  'use strict';

  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('.fjs-container a[href^="/cases/"]');
    if (link) {
      link.target = '_blank';
    }
  }, true);
})();
