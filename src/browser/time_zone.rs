//! Time zones as the browser knows them, by `Intl`.

use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Date, Function, JsString, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// The zone that the browser is set to, such as `Europe/Berlin`; UTC where it does not say.
pub fn own() -> String {
    let name = || {
        let format: DateTimeFormat = format(&Object::new())?;
        let zone = Reflect::get(&format.resolved_options(), &"timeZone".into()).ok()?;
        zone.as_string()
    };
    name().unwrap_or_else(|| "UTC".to_owned())
}

/// Every zone that the browser names; none in browsers that keep no list.
pub fn names() -> Vec<String> {
    let names = || {
        let list: Function = intl("supportedValuesOf")?;
        let names: Array = list
            .call1(&JsValue::NULL, &"timeZone".into())
            .ok()?
            .dyn_into()
            .ok()?;
        Some(names.iter().filter_map(|name| name.as_string()).collect())
    };
    names().unwrap_or_default()
}

/// The clocks of a zone.
#[derive(Debug)]
pub struct ZoneClock {
    format: DateTimeFormat,
}

impl ZoneClock {
    /// The clocks of the zone of this name; nothing where the browser knows none.
    pub fn of(zone: &str) -> Option<Self> {
        let options = Object::new();
        for (name, value) in [
            ("timeZone", zone),
            ("hourCycle", "h23"),
            ("year", "numeric"),
            ("month", "numeric"),
            ("day", "numeric"),
            ("hour", "numeric"),
            ("minute", "numeric"),
            ("second", "numeric"),
        ] {
            Reflect::set(&options, &name.into(), &value.into()).ok()?;
        }
        let format = format(&options)?;
        Some(Self { format })
    }

    /// How many seconds the clocks are ahead of UTC at a moment in milliseconds since 1970.
    pub fn seconds_at(&self, moment: i64) -> i64 {
        #[expect(
            clippy::cast_precision_loss,
            reason = "milliseconds of millennia are under 2^53"
        )]
        let date = Date::new(&JsValue::from_f64(moment as f64));
        let [kind, value] = ["type", "value"].map(JsString::from);
        let mut shown = [0_i64; 6];
        for part in self.format.format_to_parts(&date).iter() {
            let field = |name: &JsString| Reflect::get(&part, name).ok()?.as_string();
            let at = match field(&kind).as_deref() {
                Some("year") => 0,
                Some("month") => 1,
                Some("day") => 2,
                Some("hour") => 3,
                Some("minute") => 4,
                Some("second") => 5,
                _ => continue,
            };
            let number = field(&value).and_then(|value| value.parse().ok());
            if let (Some(place), Some(number)) = (shown.get_mut(at), number) {
                *place = number;
            }
        }
        seconds_of(shown) - moment.div_euclid(1_000)
    }
}

/// What the clocks of UTC show as year, month, day, hour, minute and second, in seconds since 1970.
fn seconds_of([year, month, day, hour, minute, second]: [i64; 6]) -> i64 {
    // Counted from March, so that a leap day is the last of its year.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days = year * 365 + leap_days + (153 * month + 2) / 5 + day - 1 - 719_468;
    ((days * 24 + hour) * 60 + minute) * 60 + second
}

/// A format for dates in English; nothing where the options name what the browser does not know.
fn format(options: &Object) -> Option<DateTimeFormat> {
    let format: Function = intl("DateTimeFormat")?;
    // Not by its own constructor, which would throw past this app for an unknown zone.
    let made = Reflect::construct(&format, &Array::of2(&"en-US".into(), options)).ok()?;
    Some(made.unchecked_into())
}

fn intl(name: &str) -> Option<Function> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    Reflect::get(&intl, &name.into()).ok()?.dyn_into().ok()
}
