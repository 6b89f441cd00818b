/** Frequent first names, lower case: at the start of a sentence their frequency would pass them off as words. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `adam ahmed alan alex alexander alice ali amy ana andrea andrew andy angela anna anne anthony antonio ben benjamin
  bernard bob brian bruce carl carla carlos carol caroline catherine charles charlie chris christian christine claire
  clara daniel dave david diana diego donald dora edward elena eli elizabeth ella emily emma eric eva fatima felix
  fiona frank fred gary george grace hanna hannah hans harry hassan heidi helen henry ian ines irene isabel ivan jack
  jacob jake james jan jane jason jean jeff jennifer jenny jim joan joe johan john jonathan jordan jose joseph juan
  julia julian julie kai karen karl kate kevin kim lara laura lauren lee lena leo lily linda lisa louis louise luca
  lucas lucy luis luke marco marek maria marie martha martin mary matt matthew max maya mei mia michael michelle miguel
  mike mohammed mona monica nadia nancy natalie nick nicole nina noah nora oliver olivia oscar pablo patricia patrick
  paul paula pedro peter philip priya rachel rahul ralph ravi rebecca richard rob robert roger rosa ruth ryan sam
  samuel sandra sara sarah scott sean simon sofia sophie stefan stephen steve steven sue susan tanya ted thomas tim
  tina tobias tom tomas tony vera victor vincent walter wei william yuki zoe`.split(/\s+/),
);
