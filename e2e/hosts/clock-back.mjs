// Loaded before the app: sets its clock back by a day while a file exists.
import { existsSync } from "node:fs";

const now = Date.now.bind(Date);
const isSetBack = () => existsSync(process.env.CLOCK_BACK_WHILE ?? "");
Date.now = () => now() - (isSetBack() ? 86_400_000 : 0);
