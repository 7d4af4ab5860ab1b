export default {
  app: { name: 'Admin', vendor: 'Hearthmark' },
  dateFormat: { normal: 'D MMMM YYYY, HH:mm', long: 'dddd D MMMM YYYY, HH:mm' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/signed-out.js']
};
