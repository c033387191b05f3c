/**
 * Surnames common in Britain, roughly most common first, from general knowledge. What a
 * community of 7,500 holds beside these comes from `rarer-surnames.ts`.
 */
export const COMMON_SURNAMES: readonly string[] = `
Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White
Roberts Green Hall Wood Jackson Clarke Thomas Harris Lewis Hughes Edwards Turner Hill Martin Cooper
Clark Ward Moore Morris Baker Harrison Morgan Watson King Scott Allen Parker Bennett Young Mitchell
Phillips Shaw Cook Lee Carter Richardson Bailey Collins Bell Cox Marshall Miller Adams Wilkinson Foster
Ellis Murphy Chapman Mason Gray Richards Webb Rogers Powell Hunt Palmer Holmes Campbell Mills Anderson
Stevens Barnes Knight Lloyd Matthews Butler Russell Fisher Barker Jenkins Stewart Dixon Murray Pearson
Graham Harvey Fletcher Price Simpson Kelly Howard Andrews Elliott Reynolds Fox Ford Gibson Saunders
Payne Day Pearce Armstrong Lawrence Walsh West Atkinson Spencer Bradley Dawson Burton Cole Rose Hart
Watts Perry Hudson Burns Wells Black Francis Ball Booth Carr Nicholson Gill Webster Grant Hawkins
Newman Hunter Stone Dunn Robertson Lowe Gregory Hayes Woods Reid Hopkins Chambers Bird Lane Osborne
Parsons Cunningham Davidson Oliver Page Warren Holland Barrett Hamilton Austin Porter Bishop Lambert
Curtis Bates Sutton Lynch Barber Hewitt May Berry Pritchard Potter Hardy Goodwin Read Wheeler Gardner
Bond Freeman Long Cross Stephens Burgess Nash Rowe Moss Sharp Slater Kirby Nicholls Frost Yates Henry
Kemp Chandler Farrell Griffin Walton Jennings Sanders Coleman Bull Bryant Poole Reeves Griffiths Dean
Watkins Hodgson Field Gibbs Parry Norman Todd Blake Rees Goddard Steele Vincent Wallis Weston Higgins
Franklin Fowler Hancock Swift Crawford Schofield Bowen Morrison Barton Owen Tucker Baxter Abbott Fuller
Douglas Hobbs Cooke Garner Miles Briggs Hussey Wall Greenwood Nelson Gilbert Joyce Preston Rhodes
Metcalfe Peacock Whittaker Nuttall Haigh Thornton Sykes Hirst Dyson Broadbent Crossley Ashworth Pickering
Waddington Hargreaves Entwistle Duckworth Holt Ramsden Tattersall Kershaw Lomax Fielding Clegg Haworth
Bamford Heaton Ogden Pollard Lister Naylor Beaumont Firth Armitage Horsfall Stead Mellor Swann Tasker
`
  .trim()
  .split(/\s+/);
