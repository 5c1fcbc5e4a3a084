//! Splits the app of a release build: the pages that the first question does not need leave the
//! main WebAssembly file for one of their own. `src/ui/areas.rs` says which, and fetches it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::pack;
use crate::process::run;
use crate::site::{create_empty_dir, read, read_text, write};
use crate::{Outcome, target_dir, tools};

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
    let content = |name: &str| {
        let content = read(&parts.join(name))?;
        without_custom_sections(&content).ok_or_else(|| format!("{name} is no WebAssembly"))
    };
    let packed = pack::packed(&read_text(&parts.join(LOADER))?, content)?;
    write(&app.join(LOADER), packed.loader.as_bytes())?;
    for (name, content) in &packed.files {
        write(&app.join(name), content)?;
    }
    Ok((app, packed.areas))
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
    use super::{leb128, without_custom_sections};

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
