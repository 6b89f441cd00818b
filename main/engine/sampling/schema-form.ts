import type { JsonSchema } from "#shared/engine.ts";
import { choice, type Form, later, literal } from "./grammar.ts";
import {
  anyForm,
  anyListForm,
  anyObjectForm,
  booleanForm,
  integerForm,
  listForm,
  nullForm,
  numberForm,
  objectForm,
  textForm,
} from "./json-forms.ts";
import {
  hasType,
  type Json,
  type JsonType,
  refusedSchema,
  type SchemaPlace,
  schemaPlace,
} from "./schema-place.ts";

/** Schemas within schemas are read by calls within calls. */
const DEPTH_MAX = 300;

/**
 * The form of the JSON that fits a schema. Known: `type` (one or several), `properties`, `required`,
 * `additionalProperties` true or false, `items`, `minItems`, `maxItems`, `minLength`, `maxLength`, `enum`, `const`,
 * `anyOf`, `oneOf` (read as `anyOf`), `nullable`, `$defs` and `$ref` within the schema, also to itself.
 * @throws AppError naming the place and the word that is not known or cannot be
 */
export function schemaForm(schema: JsonSchema): Form {
  const forms = new Map<Json, Form>();
  let depth = 0;
  return formOf(schemaPlace(schema, schema));

  function formOf(place: SchemaPlace): Form {
    if (typeof place.value === "boolean") return place.value ? anyForm : choice();
    const known = forms.get(place.value);
    if (known !== undefined) return known;
    // A schema may hold itself, so what stands for it is there before what it is.
    let made: Form | undefined;
    const form = later(() => made ?? choice());
    forms.set(place.value, form);
    place.refuseUnknown();
    if (depth === DEPTH_MAX)
      throw refusedSchema(place.path.slice(0, 80), `is nested more than ${DEPTH_MAX} deep`);
    depth++;
    const options = place.flag("nullable") ? [...optionsOf(place), nullForm] : optionsOf(place);
    depth--;
    made = choice(...options);
    return form;
  }

  function optionsOf(place: SchemaPlace): readonly Form[] {
    const reference = place.reference();
    if (reference !== null) return [formOf(reference)];
    const branches = place.branches();
    if (branches !== null) return branches.map(formOf);
    const types = place.types();
    const values = place.fixedValues();
    if (values === null) return (types ?? place.impliedTypes()).map((type) => ofType(place, type));
    const fitting = values.filter((value) => types === null || types.some((type) => hasType(value, type)));
    return fitting.map((value) => literal(JSON.stringify(value)));
  }

  function ofType(place: SchemaPlace, type: JsonType): Form {
    switch (type) {
      case "string":
        return textForm(...place.limits("minLength", "maxLength"));
      case "number":
        return numberForm;
      case "integer":
        return integerForm;
      case "boolean":
        return booleanForm;
      case "null":
        return nullForm;
      case "array":
        return listOf(place);
      default:
        return objectOf(place);
    }
  }

  function listOf(place: SchemaPlace): Form {
    const items = place.inner("items");
    const [least, most] = place.limits("minItems", "maxItems");
    if (least > most) return choice();
    if (items === null && least === 0 && most === Number.POSITIVE_INFINITY) return anyListForm;
    return listForm(items === null ? anyForm : formOf(items), least, most);
  }

  function objectOf(place: SchemaPlace): Form {
    const properties = place.properties();
    const required = place.required();
    for (const name of required) {
      if (properties.some((property) => property.name === name)) continue;
      throw refusedSchema(
        place.path,
        `requires ${JSON.stringify(name)}, which its "properties" do not describe`,
      );
    }
    const isOpen = !place.has("additionalProperties") || place.flag("additionalProperties");
    if (isOpen && !place.has("properties")) return anyObjectForm;
    return objectForm(
      properties.map(({ name, place: value }) => {
        return { name, value: formOf(value), isRequired: required.includes(name) };
      }),
    );
  }
}
