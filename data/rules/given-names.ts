/**
 * Given names that are common in Sweden, for the person guard.
 *
 * From Statistics Sweden's lists of the most common given names of the population; a name that is
 * also an everyday word at the start of a sentence (Bo, Sten, Dag, My, Tor) is left out where it
 * would cry wolf, unless a surname follows, which is what the guard looks for anyway.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Adam Agneta Ahmed Aino Albin Alexander Alexandra Alfred Ali Alice Alma Alva Amanda Amina Amir Anders Andreas
  Anette Angelica Anita Ann Anna Anneli Annica Annie Annika Annsofie Anton Arne Arvid Astrid August Axel Barbro
  Bengt Benjamin Berit Bernt Bertil Birger Birgit Birgitta Bjarne Björn Bo Bodil Britt Britta Börje Camilla Carin
  Carina Carl Carola Carolina Caroline Cassandra Catarina Caterina Cecilia Charlotta Charlotte Christer Christian
  Christina Christoffer Claes Clara Conny Dag Dan Daniel Daniela David Dennis Desirée Ebba Edvin Elias Elin Elina
  Elisabet Elisabeth Elise Ella Ellen Elsa Elvira Emelie Emil Emilia Emily Emma Erik Erika Erland Ester Eva Evelina
  Fatima Felicia Felix Ferdinand Filip Filippa Frank Fredrik Fredrika Frida Gabriel Gabriella Georg Gerd Gertrud
  Greta Gun Gunbritt Gunborg Gunilla Gunnar Gunnel Gustaf Gustav Göran Gösta Hanna Hannah Hannes Hans Hampus Harald
  Harriet Hassan Hedvig Helen Helena Helene Helge Henric Henrik Henry Hilda Hugo Hussein Håkan Ibrahim Ida Ingrid
  Inga Ingbritt Ingemar Inger Ingegerd Ingela Irene Iris Irma Isabell Isabella Isabelle Isak Jacob Jakob Jan Jeanette
  Jennie Jenny Jens Jesper Jessica Jimmy Joakim Johan Johanna Johannes John Johnny Jonas Jonathan Jonatan Jonna Josef
  Josefin Josefine Josefina Julia Jörgen Kaj Karin Karl Karolina Katarina Kenneth Kent Kenny Kerstin Kevin Kjell Klara
  Klas Krister Kristian Kristina Kristoffer Kurt Kristin Lars Lasse Laura Leif Leila Lena Lennart Leo Liam Linda Linn
  Linnéa Linnea Linus Lisa Lisbeth Liselott Lotta Louise Lovisa Lucas Ludvig Lukas Madeleine Magdalena Magnus Maj
  Maja Malin Malte Marcus Margareta Margaretha Margit Maria Mariam Marianne Marie Marika Marina Markus Martin Matilda
  Mats Mattias Max Maximilian Melker Mia Mikael Michael Micael Michelle Mikaela Milla Miranda Mohamed Mohammad
  Mohammed Moa Mona Monica Monika Märta Natalie Nathalie Nellie Nicklas Niclas Niklas Nicole Nils Nina Noah Nora Ola
  Olga Olivia Olle Olof Olov Omar Oscar Oskar Ove Owe Patricia Patrick Patrik Paul Paula Per Pernilla Peter Petra
  Petter Pia Pierre Rasmus Rebecca Rebecka Ragnar Ragnhild Reza Richard Rickard Rikard Robert Robin Roger Roland Rolf
  Ronja Ronny Rune Rut Ruth Saga Samuel Sandra Sanna Sara Sarah Sebastian Selma Seth Sigrid Signe Simon Siv Sixten
  Sofi Sofia Sofie Solveig Sonja Staffan Stefan Stellan Sten Stig Stina Sture Susanna Susanne Svante Sven Sverker
  Sylvia Sören Tage Tanja Teodor Teresa Terese Therese Thomas Tilda Tilde Tim Timea Timmy Tina Tindra Tobias Tom Tomas
  Tommy Tony Tor Torbjörn Tord Tore Torsten Tove Tuva Tyra Ulf Ulla Ulrica Ulrika Urban Ursula Uno Valter Vendela
  Vera Veronica Veronika Victor Victoria Vidar Viktor Viktoria Vilhelm Vilma Vincent Viola Viktoria Walter Wilhelm
  William Wilma Yngve Yvonne Zara Zeinab Zoe Åke Åsa Örjan Östen`.split(/\s+/),
);
