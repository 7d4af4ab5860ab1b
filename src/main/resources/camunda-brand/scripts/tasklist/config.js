export default {
  app: { name: 'Tasklist', vendor: 'Hearthmark' },
  dateFormat: { normal: 'D MMMM YYYY, HH:mm', long: 'dddd D MMMM YYYY, HH:mm' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true,
  customScripts: [
    'scripts/typing.js',
    'scripts/drafts.js',
    'scripts/refusal.js',
    'scripts/case-links.js',
    'scripts/signed-out.js'
  ]
};
