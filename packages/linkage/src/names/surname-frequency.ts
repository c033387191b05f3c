/**
 * Surnames met in Britain, roughly commonest first, as far as general knowledge goes.
 * Written for Kith; shares follow from rank (`rankShare`) and give way to local names.
 */
export const SURNAMES_BY_RANK = `
smith jones williams taylor brown davies evans wilson thomas johnson roberts robinson thompson wright
walker white edwards hughes green hall lewis harris clarke patel jackson wood turner martin cooper hill
ward morris moore clark lee king baker harrison morgan allen james scott phillips watson davis parker
price bennett young griffiths mitchell kelly cook carter richardson bailey collins bell shaw murphy
miller cox richards khan marshall anderson simpson ellis adams singh begum wilkinson foster chapman
powell webb rogers gray mason ali hunt hussain campbell matthews owen palmer holmes mills barnes knight
lloyd butler russell barker fisher stevens jenkins murray dixon harvey graham pearson ahmed fletcher
walsh kaur gibson howard andrews stewart elliott reynolds saunders payne fox ford pearce day brooks
west lawrence cole atkinson bradley spencer gill dawson watts o'brien burton rose mccarthy wells
rees newman stephens robertson jordan francis hart hawkins armstrong coleman carr perry reid webster
burns lane woods hayes gardner bird johnston osborne miah porter byrne cunningham hudson hopkins
lynch nicholls ross macdonald kennedy ryan gordon henderson duncan hamilton crawford ferguson grant
sullivan o'connor o'neill doyle gallagher quinn reilly brennan burke fitzgerald mckenzie mclean mackay
nash warren bates barrett nicholson stone hardy bishop harding oliver sutton rice howe george ball
newton marsh chambers parsons baxter griffin holland sharp bryant gregory frost field ingram wallis
may north moss bond little steele goddard pritchard bowen parry vaughan pugh probert beynon meredith
rowlands hopkin gwilym howells maddocks mohamed hassan abdi ibrahim osman yusuf omar warsame farah
sheikh malik iqbal mahmood akhtar rahman islam chowdhury shah bibi uddin aziz mirza qureshi butt dhillon
sandhu sidhu bains grewal gill sharma kumar chauhan mistry desai mehta joshi nowak kowalski wisniewski
wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak abbott alexander arnold austin
barlow barton bartlett bentley berry black blackburn boyd brady briggs bull burgess burrows carroll
charlton church clayton cross curtis daniels davey dean dickinson dobson douglas doherty donnelly
drew dunn dyer english farmer farrell faulkner flynn forster franklin freeman french garner gilbert
glover gough goodwin gould green greenwood hancock harper hewitt hicks higgins hilton hobbs hodgson
holt hope horton houghton howarth hutchinson jarvis jennings kay kemp kent kirby kirk lamb leach long
lowe lucas lyons manning mann marsden mcdonald mellor metcalfe middleton moran morrison morton myers
naylor nelson nixon noble nolan norman norris norton owens page park patterson peacock peters pickering
poole potter pratt preston price procter randall reeves rhodes riley robson rowe rowley savage schofield
sanders shepherd short simmonds sinclair skinner slater stanley stephenson stokes storey swift sykes
talbot tate thornton todd townsend tucker turnbull tyler wade waters wall wallace walters walton
warner weaver weston wheeler whitehead whittaker wilkins williamson willis winter wyatt yates
`;
