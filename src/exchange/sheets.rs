//! The calculators' sheets, as a browser keeps them and as a file carries them.
//!
//! `{"format":"waymark-tools","schema":1,"value_stream":…,"error_budget":…,"toil":…,"cost":…,
//! "return_on_investment":…}`.
//! They belong to no assessment; a value stream that does travels with it.

use serde_json::Value;

use super::error::Misread;
use super::fields::{Fields, shape};
use super::object::Object;
use super::roi::{put_roi, read_roi};
use super::value_stream::{read_value_stream, value_stream_value};
use super::{Expected, Format, OpenError};
use crate::assessment::Percent;
use crate::calculator::{
    Basis, BudgetSheet, CostSheet, Quantity, Sheets, ToilSheet, ToilTask, Trait, Traits,
};

/// Reads the sheets.
///
/// # Errors
/// When the text holds no sheets, was written by a newer Waymark, or has an impossible value.
pub fn open_sheets(text: &str) -> Result<Sheets, OpenError> {
    Ok(read_sheets(&mut Format::SHEETS.open_text(text)?)?)
}

/// Reads the sheets of an object.
pub(super) fn read_sheets(fields: &mut Fields) -> Result<Sheets, Misread> {
    Ok(Sheets {
        value_stream: read_value_stream(fields)?,
        error_budget: read_budget(&mut fields.object("error_budget")?)?,
        toil: read_toil(&mut fields.object("toil")?)?,
        cost: read_cost(&mut fields.object("cost")?)?,
        roi: read_roi(fields)?,
        unknown: fields.take_unknown(),
    })
}

/// Writes the sheets, ready to be read by people and by [`open_sheets`].
pub fn write_sheets(sheets: &Sheets) -> String {
    let mut document = Format::SHEETS.begin(Object::keeping(&sheets.unknown));
    if let Some(stream) = &sheets.value_stream {
        document.put("value_stream", value_stream_value(stream));
    }
    document.put_object("error_budget", budget_object(&sheets.error_budget));
    document.put_object("toil", toil_object(&sheets.toil));
    document.put_object("cost", cost_object(&sheets.cost));
    put_roi(&mut document, &sheets.roi);
    format!("{:#}\n", document.into_value())
}

fn quantity(fields: &mut Fields, name: &str) -> Result<Option<Quantity>, Misread> {
    match fields.number(name)?.map(Quantity::new) {
        Some(None) => Err(shape(&fields.at(name), Expected::Quantity)),
        read => Ok(read.flatten()),
    }
}

fn percent(fields: &mut Fields, name: &str) -> Result<Option<Percent>, Misread> {
    match fields.number(name)?.map(Percent::new) {
        Some(None) => Err(shape(&fields.at(name), Expected::Percent)),
        read => Ok(read.flatten()),
    }
}

fn put_quantities(object: &mut Object, quantities: &[(&str, Option<Quantity>)]) {
    for (name, quantity) in quantities {
        if let Some(quantity) = quantity {
            object.put(name, quantity.value());
        }
    }
}

fn put_percents(object: &mut Object, percents: &[(&str, Option<Percent>)]) {
    for (name, percent) in percents {
        if let Some(percent) = percent {
            object.put(name, percent.value());
        }
    }
}

fn read_budget(fields: &mut Fields) -> Result<BudgetSheet, Misread> {
    let basis = match fields.text("basis")?.as_str() {
        "" | "time" => Basis::Time,
        "requests" => Basis::Requests,
        _ => return Err(shape(&fields.at("basis"), Expected::Basis)),
    };
    Ok(BudgetSheet {
        objective: percent(fields, "objective")?,
        days: quantity(fields, "days")?,
        promise: percent(fields, "promise")?,
        basis,
        requests: quantity(fields, "requests")?,
        bad: quantity(fields, "bad")?,
        elapsed_days: quantity(fields, "elapsed_days")?,
        error_rate: percent(fields, "error_rate")?,
    })
}

fn budget_object(sheet: &BudgetSheet) -> Object {
    let mut object = Object::empty();
    put_percents(
        &mut object,
        &[
            ("objective", sheet.objective),
            ("promise", sheet.promise),
            ("error_rate", sheet.error_rate),
        ],
    );
    put_quantities(
        &mut object,
        &[
            ("days", sheet.days),
            ("requests", sheet.requests),
            ("bad", sheet.bad),
            ("elapsed_days", sheet.elapsed_days),
        ],
    );
    if sheet.basis == Basis::Requests {
        object.put("basis", "requests");
    }
    object
}

fn read_toil(fields: &mut Fields) -> Result<ToilSheet, Misread> {
    let path = fields.at("tasks");
    let tasks = fields.list("tasks")?;
    if tasks.len() > ToilSheet::MAX_TASKS {
        return Err(shape(&path, Expected::Tasks));
    }
    let tasks = tasks.into_iter().enumerate();
    Ok(ToilSheet {
        total_hours: quantity(fields, "total_hours")?,
        tasks: tasks
            .map(|(at, value)| read_task(&format!("{path}[{at}]"), value))
            .collect::<Result<_, _>>()?,
    })
}

fn read_task(path: &str, value: Value) -> Result<ToilTask, Misread> {
    let mut fields = Fields::new(path, value)?;
    let mut traits = Traits::default();
    for value in fields.list("traits")? {
        let known = value.as_str().and_then(Trait::from_key);
        let Some(known) = known else {
            let all = Trait::ALL.map(Trait::key).join(", ");
            return Err(shape(&fields.at("traits"), Expected::ListOf(all)));
        };
        traits.set(known, true);
    }
    Ok(ToilTask {
        name: fields.text("name")?,
        traits,
        hours: quantity(&mut fields, "hours")?,
        build: quantity(&mut fields, "build")?,
        upkeep: quantity(&mut fields, "upkeep")?,
    })
}

fn toil_object(sheet: &ToilSheet) -> Object {
    let mut object = Object::empty();
    put_quantities(&mut object, &[("total_hours", sheet.total_hours)]);
    if !sheet.tasks.is_empty() {
        let tasks = sheet.tasks.iter().map(task_value);
        object.put("tasks", tasks.collect::<Vec<Value>>());
    }
    object
}

fn task_value(task: &ToilTask) -> Value {
    let mut object = Object::empty();
    object.put_text("name", &task.name);
    let traits = Trait::ALL.into_iter().filter(|one| task.traits.has(*one));
    let traits: Vec<Value> = traits.map(|one| one.key().into()).collect();
    object.put("traits", traits);
    put_quantities(
        &mut object,
        &[
            ("hours", task.hours),
            ("build", task.build),
            ("upkeep", task.upkeep),
        ],
    );
    object.into_value()
}

fn read_cost(fields: &mut Fields) -> Result<CostSheet, Misread> {
    Ok(CostSheet {
        spend: quantity(fields, "spend")?,
        deployments: quantity(fields, "deployments")?,
        customers: quantity(fields, "customers")?,
        idle: quantity(fields, "idle")?,
        baseline: quantity(fields, "baseline")?,
        committed: quantity(fields, "committed")?,
        resources: quantity(fields, "resources")?,
        fitting: quantity(fields, "fitting")?,
    })
}

fn cost_object(sheet: &CostSheet) -> Object {
    let mut object = Object::empty();
    put_quantities(
        &mut object,
        &[
            ("spend", sheet.spend),
            ("deployments", sheet.deployments),
            ("customers", sheet.customers),
            ("idle", sheet.idle),
            ("baseline", sheet.baseline),
            ("committed", sheet.committed),
            ("resources", sheet.resources),
            ("fitting", sheet.fitting),
        ],
    );
    object
}
