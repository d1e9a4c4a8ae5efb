/** Words that are said for each other within a phrase: the first stands for all. */
export const ALIKE = `
telefoon mobiel mobieltje smartphone gsm toestel iphone
slaan mishandelen meppen schoppen trappen stompen aftuigen klap klappen mep gemept beuken rammen
kind zoon dochter kleuter peuter kleinkind zoontje dochtertje jochie
puber tiener
oudere bejaarde oma opa senior
vrouw echtgenote mevrouw dame
man echtgenoot meneer heer kerel vent gozer
partner ex expartner
moeder mama ma mams
vader papa pa paps
huis woning
rechtbank rechtszaal zitting rechtszaak
politie agent
bang angst
geld centen
volgen achtervolgen
school klas les
meegaan meelopen meekomen
drinken zuipen bezopen zuipt
vertellen zeggen
`;
