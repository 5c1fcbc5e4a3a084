//! Splits the app of a release build: the pages that the first question does not need leave the
//! main WebAssembly file for one of their own. `src/ui/areas.rs` says which, and fetches it.

use std::path::{Path, PathBuf};

use crate::pack::{self, PACK};
use crate::process::run;
use crate::site::{create_empty_dir, files_below, read, read_text, write};
use crate::{Outcome, target_dir, tools};

/// What the files of the app are named after.
const NAME: &str = "waymark";
/// The script that fetches the late files; the splitter has the name built in.
pub(crate) const LOADER: &str = "__wasm_split.js";

/// Splits what cargo compiled and writes the JavaScript for it; the folder with the result.
pub(crate) fn split_app() -> Outcome<PathBuf> {
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
    let piece = |name: &str| {
        let content = read(&parts.join(name))?;
        without_custom_sections(&content).ok_or_else(|| format!("{name} is no WebAssembly"))
    };
    let (loader, pack) = pack::packed(&read_text(&parts.join(LOADER))?, piece)?;
    write(&app.join(LOADER), loader.as_bytes())?;
    write(&app.join(PACK), &pack)?;
    let mut late = 0;
    for name in files_below(&parts)?
        .into_iter()
        .filter(|name| *name != main)
    {
        // What the loader still names is a file of its own.
        if is_wasm(&name) && loader.contains(&format!("\"./{name}\"")) {
            write(&app.join(&name), &piece(&name)?)?;
            late += 1;
        }
    }
    if late == 0 {
        return Err(format!(
            "{} has nothing in it to split off",
            compiled.display()
        ));
    }
    Ok(app)
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

/// The WebAssembly files of each area, as the loader's script names them: the area's own, the pack, and
/// the others that it shares.
pub(crate) fn files_by_area(loader: &str) -> Vec<(String, Vec<String>)> {
    let mut areas: Vec<(String, Vec<String>)> = Vec::new();
    let mut sharing = "";
    for line in loader.lines() {
        if let Some(names) = line
            .strip_prefix("/* ")
            .and_then(|rest| rest.strip_suffix(" */"))
        {
            sharing = names;
        }
        let file = line
            .split_once("new URL(\"./")
            .and_then(|(_, rest)| rest.split_once('"'))
            .map(|(file, _)| file);
        let Some(file) = file.filter(|file| is_wasm(file) && *file != PACK) else {
            continue;
        };
        let own = file
            .strip_prefix("split_")
            .and_then(|name| name.strip_suffix(".wasm"));
        for area in own.map_or_else(|| sharing.split(", "), |own| own.split(", ")) {
            // A gate is named as Rust names functions.
            let area = area.replace('_', "-");
            match areas.iter_mut().find(|(name, _)| *name == area) {
                Some((_, files)) => files.push(file.to_owned()),
                None => areas.push((area, vec![PACK.to_owned(), file.to_owned()])),
            }
        }
    }
    areas
}

fn is_wasm(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "wasm")
}

/// A WebAssembly file without the sections that only describe it; nothing if it is malformed.
fn without_custom_sections(wasm: &[u8]) -> Option<Vec<u8>> {
    const HEADER: usize = 8;
    const CUSTOM: u8 = 0;
    let mut kept = wasm
        .get(..HEADER)
        .filter(|header| header.starts_with(b"\0asm"))?
        .to_vec();
    let mut rest = wasm.get(HEADER..)?;
    while let Some((kind, after)) = rest.split_first() {
        let (size, after) = leb128(after)?;
        let end = rest.len() - after.len() + size;
        let section = rest.get(..end)?;
        if *kind != CUSTOM {
            kept.extend_from_slice(section);
        }
        rest = rest.get(end..)?;
    }
    Some(kept)
}

/// A number in the variable length of WebAssembly, and what follows it.
fn leb128(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let length = 1 + bytes.iter().take(5).position(|byte| byte & 0x80 == 0)?;
    let (number, rest) = bytes.split_at_checked(length)?;
    let number = number
        .iter()
        .rev()
        .fold(0, |number, byte| (number << 7) | usize::from(byte & 0x7f));
    Some((number, rest))
}

#[cfg(test)]
mod tests {
    use super::{PACK, files_by_area, leb128, without_custom_sections};

    #[test]
    fn an_area_has_its_own_file_and_those_that_it_shares() {
        let loader = "/* home, own_reader */\nconst __chunk_2 = makeLoad(() => {\n\
            const src = fetch(new URL(\"./chunk_2.wasm\", import.meta.url));\n\
            export const __wasm_split_load_home = wrapAsyncCb(makeLoad(() => {\n\
            const src = fetch(new URL(\"./split_home.wasm\", import.meta.url));\n";
        let files = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            files_by_area(loader),
            [
                (
                    "home".to_owned(),
                    files(&[PACK, "chunk_2.wasm", "split_home.wasm"])
                ),
                ("own-reader".to_owned(), files(&[PACK, "chunk_2.wasm"])),
            ]
        );
    }

    #[test]
    fn only_sections_that_run_are_kept() {
        let header = b"\0asm\x01\0\0\0".as_slice();
        let wasm = [header, b"\0\x05\x04name", b"\x01\x01\0", b"\0\x02\x01x"].concat();
        assert_eq!(
            without_custom_sections(&wasm).unwrap(),
            [header, b"\x01\x01\0"].concat()
        );
        assert_eq!(without_custom_sections(b"<!doctype html>"), None);
        let cut_short = [header, b"\x01\x05\0"].concat();
        assert_eq!(without_custom_sections(&cut_short), None);
    }

    #[test]
    fn numbers_may_take_several_bytes() {
        assert_eq!(
            leb128(&[0xe5, 0x8e, 0x26, 7]),
            Some((624_485, [7].as_slice()))
        );
        assert_eq!(leb128(&[0x80]), None);
    }
}
