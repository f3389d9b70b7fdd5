/**
 * Weights of the features of an antecedent (see `antecedent-features.ts`); the name with the highest
 * sum is taken. Learned by a listwise logistic score on the development part of GAP (Webster et al.
 * 2018; Wikipedia): F1 0.64 in four folds there, nearest name before 0.47. Gender is no feature.
 */
const LEARNED = `
1 sentences back                   0.30
2 sentences back                   -1.56
3 sentences back                   -2.29
4 sentences back                   -2.76
after object                       0.23
after possessive                   1.32
after subject                      -0.88
between 0                          0.58
between 1                          0.03
between 2                          -0.26
between 3                          -0.20
between 4                          -0.54
count 0                            -1.33
count 1                            -0.28
count 2                            0.26
count 3                            0.76
count 4                            0.72
full name                          -0.30
initial                            0.25
object genitive                    0.50
object modifier                    -0.50
object object                      0.23
object oblique                     -0.48
object subject                     -0.14
person 0                           -2.49
person 1                           -0.19
person 2                           0.13
person 3                           0.29
person 4                           0.37
possessive genitive                0.47
possessive modifier                -0.18
possessive object                  -0.44
possessive oblique                 -0.62
possessive subject                 0.60
quoted                             -1.29
same clause object genitive        -0.21
same clause object object          -1.95
same clause object oblique         -0.93
same clause possessive genitive    0.35
same clause possessive object      0.68
same clause possessive oblique     1.13
same clause possessive subject     0.49
same clause subject genitive       -2.57
same clause subject modifier       -1.17
same clause subject object         -1.25
same clause subject oblique        -1.00
same clause subject subject        -1.68
same quotation                     0.98
same sentence                      1.69
subject genitive                   -0.27
subject modifier                   0.74
subject object                     -0.33
subject oblique                    -1.12
subject subject                    1.11
`;

/**
 * What an encyclopedia cannot teach: speech tags, quotations and paragraphs of one sentence. Set by
 * hand on own examples of news.
 */
const NEWS = `
same clause object subject         -2.50
chain                              0.60
same sentence, tag                 -0.80
speaker for a tag                  1.20
quoted, tag                        -2.00
speaker                            0.30
own speech                         -3.00
paragraph back                     -0.30
paragraphs back                    -1.20
`;

/** Below this no name is likely enough. */
export const LEAST_LIKELY = -2.2;

/** From this score on, and this far before the next, a link is sure. */
export const SURE_SCORE = 1.5;
export const SURE_MARGIN = 1.5;

/** Feature → weight. */
export const ANTECEDENT_WEIGHTS: ReadonlyMap<string, number> = new Map(
  [...LEARNED.trim().split('\n'), ...NEWS.trim().split('\n')].map((row): [string, number] => {
    const at = row.trimEnd().lastIndexOf(' ');
    return [row.slice(0, at).trim(), Number(row.slice(at))];
  }),
);
