import { wordSet } from '../text/phrase-list';

// Firms and products that news call by a bare word or two, where nothing around tells what they are; folded.

/** Firms, papers and bodies of many countries. */
export const KNOWN_FIRMS: ReadonlySet<string> = wordSet(`
  microsoft apple amazon alphabet activision blizzard openai anthropic nvidia tesla intel amd linkedin github netflix boeing airbus embraer
  bloomberg refinitiv factset nuance samsung huawei tiktok instagram youtube snapchat uber ibm oracle salesforce sony nintendo volkswagen toyota
  honda hyundai nissan renault peugeot stellantis bmw porsche siemens bosch bayer basf allianz totalenergies gazprom rosneft lukoil rosatom aramco
  petrobras pemex ryanair lufthansa iberia vueling easyjet emirates klm unicredit intesa santander bbva ubs hsbc barclays citigroup jpmorgan
  blackrock moodys pfizer moderna astrazeneca novartis roche nestle unilever danone carrefour ikea zara walmart starbucks spacex starlink
  spotify paypal ebay alibaba tencent bytedance xiaomi foxconn tsmc qualcomm broadcom cisco dell lenovo nokia ericsson verizon comcast
  datafolha frontex eurocontrol rosaviatsiya generalitat knesset bundestag bundesrat bundeswehr carabinieri ertzaintza unifil
  aljazeera bbc cnn skai`);

/** Products, services and systems. */
export const KNOWN_PRODUCTS: ReadonlySet<string> = wordSet(`
  azure chatgpt copilot bing windows xbox playstation iphone ipad android ios macbook kindle alexa siri gmail chrome firefox safari linux bitcoin
  ethereum dreamliner kalashnikov katyusha novichok sputnik starship falcon pegasus mayday gopro`);

/** What names of products, papers and feasts end in, and no one's name does; folded. */
export const THING_TAILS: ReadonlySet<string> = wordSet(`
  server studio phone process premium cloud workspace prix cup prize award awards world wire code attacks war wars express championship league
  festival games show mail zone press data research platform package pass plan deal accord pact treaty act bill project programme program survey index
  list poll wildfire wildfires fire fires flood floods earthquake quake crash disaster massacre bombing bombings shooting protest protests
  tragedy revolution uprising crisis outbreak pandemic shrine mosque consulate embassy forum summit day night week year market square`);
