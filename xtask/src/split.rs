//! Splits the app of a release build: the pages that the first question does not need leave the
//! main WebAssembly file for one of their own. `src/ui/areas.rs` says which, and fetches it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::pack;
use crate::process::run;
use crate::site::{create_empty_dir, read, read_text, write};
use crate::wasm::{self, Names};
use crate::{Outcome, script, target_dir, tools};

/// What the files of the app are named after.
const NAME: &str = "waymark";
/// The script that fetches the late files; the splitter has the name built in.
pub(crate) const LOADER: &str = "__wasm_split.js";

/// The files of each area.
pub(crate) type Areas = BTreeMap<String, Vec<String>>;

/// Splits what cargo compiled and writes the JavaScript for it; the folder with the result, and which of
/// its files each area needs.
pub(crate) fn split_app() -> Outcome<(PathBuf, Areas)> {
    let compiled = target_dir().join("wasm32-unknown-unknown/release/app.wasm");
    let (parts, app) = (
        target_dir().join("split/parts"),
        target_dir().join("split/app"),
    );
    for folder in [&parts, &app] {
        create_empty_dir(folder)?;
    }
    // The order matters: once wasm-bindgen has rewritten the file, it can be split no more.
    split(&compiled, &parts)?;
    let main = format!("{NAME}.wasm");
    run(tools::wasm_bindgen()
        .arg(parts.join(&main))
        // The late files link to the main one by the linker's exports.
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .args(["--out-name", NAME, "--out-dir"])
        .arg(&app))?;
    let loader = read_text(&parts.join(LOADER))?;
    shorten_names(&app, &loader)?;
    let content = |name: &str| {
        let content = read(&parts.join(name))?;
        wasm::compact(&content, &Names::new()).map_err(|error| format!("{name}: {error}"))
    };
    let packed = pack::packed(&loader, content)?;
    write(
        &app.join(LOADER),
        script::stripped(&packed.loader)?.as_bytes(),
    )?;
    for (name, content) in &packed.files {
        write(&app.join(name), content)?;
    }
    Ok((app, packed.areas))
}

/// Exchanges the names that the main file and its script have for each other, and writes both in fewer
/// bytes. The late files import what the loader hands on, so its names stay.
fn shorten_names(app: &Path, loader: &str) -> Outcome {
    let (binary, glue) = (
        app.join(format!("{NAME}_bg.wasm")),
        app.join(format!("{NAME}.js")),
    );
    let wasm = read(&binary)?;
    let module = format!("./{NAME}_bg.js");
    let long = wasm::names_of(&wasm, &module)?;
    let names = script::short_names(std::iter::once(module).chain(long), loader);
    write(&binary, &wasm::compact(&wasm, &names)?)?;
    let script = script::importing_once(&script::stripped(&read_text(&glue)?)?);
    let script = script::renamed(&script, &names);
    write(&glue, script.as_bytes())
}

/// Calls the splitter. Where it can not tell what a part of the data belongs to, it puts all of it into the
/// main file, with no more than a warning: that stops the build.
fn split(compiled: &Path, parts: &Path) -> Outcome {
    let output = tools::splitter()
        .arg(compiled)
        .arg(parts)
        .args(["--out-name", NAME])
        .env("RUST_LOG", "warn")
        .output()
        .map_err(|error| format!("the splitter could not be run: {error}"))?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    if !output.status.success() {
        return Err(format!("the splitter failed: {said}"));
    }
    if said.to_lowercase().contains("main module") {
        return Err(format!("the splitter gave up on a part: {said}"));
    }
    Ok(())
}
