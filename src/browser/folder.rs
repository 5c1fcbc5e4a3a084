//! A folder of the person's, where the browser can write to one; which one is kept in a database of its own.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use super::call::{call, called, error_name, of_window, property};
use super::database::Database;
use super::page;

/// The one thing in the database.
const CHOSEN: &str = "chosen";

/// The folder that a person chose.
#[derive(Clone, Debug)]
pub struct Folder {
    handle: JsValue,
    /// The names of the files that Waymark has written there.
    pub written: Vec<String>,
    /// When it last wrote, as an ISO 8601 time.
    pub at: Option<String>,
}

/// Why nothing could be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unwritten {
    /// The browser or the system does not allow it.
    Refused,
    /// The folder is not there any more.
    Gone,
    /// There is no room.
    Full,
    /// Another reason, as the browser calls it.
    Other(String),
}

impl From<JsValue> for Unwritten {
    fn from(error: JsValue) -> Self {
        let name = error_name(&error);
        match name.as_str() {
            "NotAllowedError" | "SecurityError" | "NoModificationAllowedError" => Self::Refused,
            "NotFoundError" => Self::Gone,
            "QuotaExceededError" => Self::Full,
            _ => Self::Other(name),
        }
    }
}

/// Whether this browser lets a page write to a folder.
pub fn is_offered() -> bool {
    of_window("showDirectoryPicker").is_some() && of_window("indexedDB").is_some()
}

/// Lets the person choose a folder; nothing where they choose none. Call it straight from a click.
///
/// # Errors
/// When the browser refuses.
pub async fn choose() -> Result<Option<Folder>, Unwritten> {
    let options = Object::new();
    for (name, value) in [("id", "waymark"), ("mode", "readwrite")] {
        Reflect::set(&options, &name.into(), &value.into())?;
    }
    let window = of_window("window").ok_or(Unwritten::Refused)?;
    match called(&window, "showDirectoryPicker", &[options.into()]).await {
        Ok(handle) => Ok(Some(Folder {
            handle,
            written: Vec::new(),
            at: None,
        })),
        Err(error) if error_name(&error) == "AbortError" => Ok(None),
        Err(error) => Err(error.into()),
    }
}

impl Folder {
    /// The folder's name.
    pub fn name(&self) -> String {
        let name = property(&self.handle, "name").and_then(|name| name.as_string());
        name.unwrap_or_default()
    }

    /// Whether Waymark may write to it; the person is asked where `asks`, straight from a click.
    pub async fn is_allowed(&self, asks: bool) -> bool {
        let method = if asks {
            "requestPermission"
        } else {
            "queryPermission"
        };
        let options = Object::new();
        let is_set = Reflect::set(&options, &"mode".into(), &"readwrite".into());
        let said = match is_set {
            Ok(_) => called(&self.handle, method, &[options.into()]).await,
            Err(error) => Err(error),
        };
        said.is_ok_and(|said| said == "granted")
    }

    /// The names of everything in it.
    ///
    /// # Errors
    /// When it cannot be looked into.
    pub async fn names(&self) -> Result<Vec<String>, Unwritten> {
        let names = call(&self.handle, "keys", &[])?;
        let mut found = Vec::new();
        loop {
            let next = called(&names, "next", &[]).await?;
            let Some(name) = property(&next, "value").and_then(|name| name.as_string()) else {
                return Ok(found);
            };
            found.push(name);
        }
    }

    /// Writes a file, whole or not at all.
    ///
    /// # Errors
    /// When it cannot be written; what was there before stays.
    pub async fn write(&self, name: &str, text: &str) -> Result<(), Unwritten> {
        let options = Object::new();
        Reflect::set(&options, &"create".into(), &true.into())?;
        let file = called(
            &self.handle,
            "getFileHandle",
            &[name.into(), options.into()],
        )
        .await?;
        let writing = called(&file, "createWritable", &[]).await?;
        // Nothing is there before it is closed.
        called(&writing, "write", &[text.into()]).await?;
        called(&writing, "close", &[]).await?;
        Ok(())
    }

    /// Deletes a file.
    ///
    /// # Errors
    /// When it cannot be deleted.
    pub async fn remove(&self, name: &str) -> Result<(), Unwritten> {
        called(&self.handle, "removeEntry", &[name.into()]).await?;
        Ok(())
    }

    /// Remembers it for later visits.
    ///
    /// # Errors
    /// When the browser does not keep it.
    pub async fn keep(&self) -> Result<(), Unwritten> {
        let record = Object::new();
        let names = Array::new();
        for name in &self.written {
            names.push(&name.into());
        }
        let at = self.at.as_ref().map_or(JsValue::NULL, JsValue::from);
        for (name, value) in [
            ("handle", &self.handle),
            ("written", &names.into()),
            ("at", &at),
        ] {
            Reflect::set(&record, &name.into(), value)?;
        }
        DATABASE
            .ask("readwrite", "put", &[record.into(), CHOSEN.into()])
            .await?;
        Ok(())
    }
}

/// The folder that was chosen on this or an earlier visit.
pub async fn chosen() -> Option<Folder> {
    let record = DATABASE
        .ask("readonly", "get", &[CHOSEN.into()])
        .await
        .ok()?;
    let written = property(&record, "written").map(|names| Array::from(&names));
    let written = written.unwrap_or_default();
    Some(Folder {
        handle: property(&record, "handle")?,
        written: written.iter().filter_map(|name| name.as_string()).collect(),
        at: property(&record, "at").and_then(|at| at.as_string()),
    })
}

/// Forgets the folder; what is in it stays.
pub async fn forget() {
    // What is not forgotten is shown as chosen.
    let _ = DATABASE.ask("readwrite", "delete", &[CHOSEN.into()]).await;
}

/// Where the choice is kept: each deployment of a host has one.
const DATABASE: Database = Database {
    name: || format!("{}folder", page::site()),
    store: "folder",
    key: None,
};
