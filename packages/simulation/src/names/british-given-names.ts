/**
 * Given names by decade of birth, most common first, written from general knowledge of
 * British naming fashions for this package; the order is the only thing they say.
 */
interface GivenNames {
  readonly female: readonly string[];
  readonly male: readonly string[];
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const BY_DECADE: ReadonlyMap<number, GivenNames> = new Map([
  [
    1930,
    {
      female: list(`Margaret Jean Mary Joan Patricia Sheila Barbara Doreen June Shirley Dorothy
        Joyce Maureen Elizabeth Audrey Brenda Kathleen Sylvia Eileen Pamela Betty Beryl Ann Irene
        Pauline Marjorie Rita Jacqueline Norma Josephine Marion Hilda Edna Gwendoline Vera Olive
        Daphne Freda Muriel Beatrice`),
      male: list(`John Peter William Brian David James Ronald Kenneth George Derek Robert Donald
        Michael Raymond Roy Thomas Dennis Alan Gordon Eric Frank Arthur Ernest Leslie Geoffrey
        Albert Stanley Harold Norman Reginald Frederick Douglas Joseph Charles Anthony Walter
        Edward Cyril Bernard Trevor`),
    },
  ],
  [
    1940,
    {
      female: list(`Margaret Patricia Christine Mary Jean Ann Susan Janet Maureen Barbara Valerie
        Carol Sandra Pauline Elizabeth Joan Pamela Jennifer Kathleen Sheila Anne Brenda Gillian
        Linda Jacqueline Dorothy Judith Marion Eileen Irene Hazel Rosemary Wendy Josephine Sylvia
        Rita Yvonne Beryl Marilyn Glenys`),
      male: list(`John David Michael Peter Robert Anthony Brian Alan William James Richard Kenneth
        Roger Keith Colin Christopher Raymond Terence Barry Ronald Malcolm Derek George Graham
        Geoffrey Thomas Trevor Roy Paul Dennis Donald Philip Stephen Ian Edward Clive Gerald
        Maurice Norman Bryan`),
    },
  ],
  [
    1950,
    {
      female: list(`Susan Linda Christine Margaret Carol Janet Patricia Barbara Ann Jean Elizabeth
        Jacqueline Mary Pauline Jennifer Sandra Maureen Gillian Kathleen Lesley Valerie Sheila
        Jane Denise Marilyn Julie Anne Wendy Diane Lynn Hilary Rosemary Beverley Heather Angela
        Elaine Lorraine Hazel Theresa Yvonne`),
      male: list(`David John Stephen Michael Peter Robert Paul Alan Christopher Richard Anthony
        Philip Kevin Keith Ian Andrew Graham Martin William James Brian Colin Barry Geoffrey
        Nigel Roger Malcolm Trevor Terence Kenneth Derek Raymond Steven Thomas Neil Gary Mark
        Clive Dennis Leslie`),
    },
  ],
  [
    1960,
    {
      female: list(`Susan Julie Karen Jacqueline Deborah Tracey Jane Helen Diane Sharon Tracy
        Angela Sarah Alison Caroline Amanda Sandra Linda Catherine Elizabeth Carol Joanne Wendy
        Janet Dawn Christine Nicola Michelle Lesley Beverley Lorraine Debra Maria Gillian Denise
        Paula Lynn Heather Maxine Mandy`),
      male: list(`David Paul Andrew Mark John Michael Stephen Ian Robert Richard Christopher Peter
        Simon Anthony Kevin Gary Steven Martin James Philip Alan Neil Nigel Timothy Colin Graham
        Jonathan Nicholas William Adrian Brian Stuart Keith Thomas Sean Carl Wayne Barry Darren
        Trevor`),
    },
  ],
  [
    1970,
    {
      female: list(`Sarah Claire Nicola Emma Lisa Joanne Michelle Helen Samantha Karen Amanda
        Rachel Louise Julie Clare Rebecca Sharon Victoria Caroline Susan Alison Catherine
        Elizabeth Deborah Donna Tracey Tracy Angela Jane Zoe Kerry Melanie Sally Jennifer Andrea
        Dawn Paula Lorraine Kelly Natalie`),
      male: list(`Paul Mark David Andrew Richard Christopher James Simon Michael Matthew Stephen
        Lee John Robert Darren Daniel Steven Jason Nicholas Jonathan Ian Neil Peter Stuart
        Anthony Martin Kevin Craig Philip Gary Scott Wayne Timothy Benjamin Adam Alan Dean Adrian
        Carl Thomas`),
    },
  ],
  [
    1980,
    {
      female: list(`Sarah Laura Gemma Emma Rebecca Claire Victoria Samantha Rachel Amy Jennifer
        Nicola Katie Lisa Kelly Natalie Louise Michelle Hayley Hannah Helen Charlotte Joanne Lucy
        Elizabeth Leanne Danielle Donna Katherine Clare Stephanie Stacey Lauren Jodie Jane Kirsty
        Kate Cheryl Zoe Catherine`),
      male: list(`Christopher James David Daniel Michael Matthew Andrew Richard Paul Mark Thomas
        Adam Robert John Lee Benjamin Steven Jonathan Craig Stephen Simon Nicholas Peter Anthony
        Alexander Gary Ian Ryan Darren Barry Gareth Stuart Philip Joseph Liam Martin Neil Kevin
        Luke Scott`),
    },
  ],
  [
    1990,
    {
      female: list(`Rebecca Lauren Jessica Charlotte Hannah Sophie Amy Emily Laura Emma Chloe
        Sarah Lucy Katie Bethany Jade Megan Danielle Natasha Abigail Rachel Victoria Samantha
        Stephanie Holly Georgia Olivia Eleanor Natalie Gemma Kirsty Elizabeth Zoe Kayleigh Alice
        Leah Kelly Melissa Jasmine Naomi`),
      male: list(`Thomas James Jack Daniel Matthew Ryan Joshua Luke Samuel Jordan Adam Michael
        Alexander Christopher Benjamin Joseph Liam Jake William Andrew George Lewis Oliver David
        Robert Jamie Nathan Connor Jonathan Harry Callum Aaron Ashley Bradley Jacob Kieran Scott
        Sam John Ben`),
    },
  ],
  [
    2000,
    {
      female: list(`Chloe Emily Jessica Sophie Olivia Megan Lucy Ellie Grace Charlotte Hannah Katie
        Ella Amy Holly Lauren Molly Emma Abigail Bethany Mia Caitlin Leah Rebecca Georgia Lily
        Amelia Jasmine Ruby Isabelle Freya Eleanor Erin Paige Alice Daisy Evie Phoebe Poppy
        Millie`),
      male: list(`Jack Thomas Joshua James Daniel Harry William Samuel Joseph Oliver Benjamin Luke
        Matthew Callum Lewis Jake George Ethan Alexander Ryan Liam Jacob Charlie Connor Adam
        Dylan Max Nathan Alfie Kieran Owen Tyler Jamie Harvey Cameron Michael Toby Archie Leo
        Kyle`),
    },
  ],
  [
    2010,
    {
      female: list(`Olivia Amelia Emily Isla Ava Ella Jessica Isabella Mia Poppy Sophie Lily Grace
        Evie Sophia Ruby Freya Charlotte Florence Phoebe Willow Rosie Daisy Alice Sienna Matilda
        Elsie Evelyn Ivy Millie Erin Maisie Harriet Eliza Thea Esme Maya Zara Layla Lottie`),
      male: list(`Oliver Harry Jack George Charlie Noah Jacob Thomas Oscar William James Leo Alfie
        Henry Joshua Freddie Archie Ethan Isaac Alexander Joseph Edward Samuel Max Logan Lucas
        Theo Daniel Arthur Mason Harrison Finley Benjamin Dylan Teddy Reuben Elijah Toby Jude
        Stanley`),
    },
  ],
]);

/** Names met in every decade and common in none. */
const ANY_DECADE: GivenNames = {
  female: list(`Imogen Verity Petra Rowena Marguerite Cordelia Fern Gaynor Honor Iris Juliet
    Lavinia Marian Nadine Odette Philippa Ruth Selina Tamsin Ursula Viola Winifred Annabel Bridget
    Celia Delia Estelle Francesca Georgina Henrietta Isobel Justine Kerenza Lydia Miriam Nerys
    Ottoline Prudence Rhoda Stella Thelma Una Vivien Zena Avril Bernadette Coral Dulcie Esther
    Flora Greta Hester Ingrid Jocelyn Kezia Lorna Mabel Nancy Rosalind Sonia Tessa Veronica
    Annette Charmaine Dinah Edith Faith Ginny Hope Joy Martha Nina Pearl Rose Tina Beth Anita
    Carmel Roberta Antonia Bryony Cressida Eve`),
  male: list(`Ambrose Barnaby Crispin Desmond Eamonn Fergus Gideon Horace Ivor Jethro Kit Lionel
    Magnus Neville Orlando Piers Quentin Rupert Silas Tobias Vernon Wilfred Alistair Bertram Cecil
    Damian Edmund Felix Giles Howard Jeremy Kelvin Lawrence Miles Noel Oswald Percy Rodney Sidney
    Tristan Victor Warren Angus Bruce Clifford Dominic Ellis Francis Gerard Hugh Julian Leonard
    Marcus Nolan Patrick Ralph Russell Sebastian Terry Vincent Wesley Zachary Basil Conrad Dale
    Errol Floyd Glenn Herbert Ira Jasper Karl Leon Murray Nathaniel Perry Rex Saul Tyrone Hector
    Alec Austin Blake Denzil`),
};

const FIRST_DECADE = 1930;
const LAST_DECADE = 2010;

/** Common names of the decade, most common first. Years outside the table use its nearest end. */
export function commonGivenNames(gender: "female" | "male", birthYear: number): readonly string[] {
  const decade = Math.floor(birthYear / 10) * 10;
  const nearest = Math.min(LAST_DECADE, Math.max(FIRST_DECADE, decade));
  return (BY_DECADE.get(nearest) ?? ANY_DECADE)[gender];
}

/** Names that belong to no decade. */
export function uncommonGivenNames(gender: "female" | "male"): readonly string[] {
  return ANY_DECADE[gender];
}
