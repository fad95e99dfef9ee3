import type { FrameworkInfo } from './framework';

/** Common Core Mathematics, as far as it is known without reading its data. */
export const ccssMathInfo: FrameworkInfo = {
  id: 'ccss-math',
  title: 'Common Core Mathematics',
  owner:
    'National Governors Association Center for Best Practices and Council of Chief State School Officers',
  notice: {
    name: 'Common Core State Standards Public License',
    url: 'https://www.thecorestandards.org/public-license/',
    text: 'The standards belong to the NGA Center and CCSSO. Only their codes are used here; none of their wording.',
  },
  qualifiers: ['ccss-math', 'ccss'],
  subjects: ['math', 'arithmetic', 'algebra', 'geometry', 'statistics', 'calculus'],
};
