/** People whom a story may name by one name, whoever its reader is: the great dead, and stars. Folded. */
export const famous: ReadonlySet<string> = new Set(
  `shakespeare mozart beethoven chopin brahms tchaikovsky schubert vivaldi verdi puccini rossini debussy stravinsky
  shostakovich prokofiev rachmaninoff mahler ibsen brecht chekhov tolstoy dostoevsky dostoyevsky pushkin goethe kafka
  dickens hemingway steinbeck dumas moliere voltaire nietzsche einstein freud galileo copernicus machiavelli michelangelo
  picasso rembrandt vermeer caravaggio botticelli matisse cezanne monet manet gauguin renoir rothko warhol dali
  hitler stalin lenin mussolini napoleon trotsky khrushchev brezhnev goebbels himmler socrates aristotle confucius
  moses elvis beyonce rihanna shakira bjork pele maradona ronaldinho neymar eminem`.split(/\s+/)
)
