//! Locks bytes with a passphrase, and unlocks them: PBKDF2 makes a key of it, AES-GCM locks and notices
//! every change.
//!
//! What is locked is a salt, a nonce and the ciphertext with its tag, one after the other. Both are drawn
//! anew each time, so that the same bytes and the same passphrase never look the same.

use js_sys::{Array, Object, Promise, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesDerivedKeyParams, AesGcmParams, Crypto, CryptoKey, Pbkdf2Params, SubtleCrypto};

use super::call::property;

/// Bytes of the salt, as NIST SP 800-132 (2010), section 5.1, asks at least.
const SALT: usize = 16;
/// Bytes of the nonce, as NIST SP 800-38D (2007), section 8.2, recommends.
const NONCE: usize = 12;
/// Rounds of PBKDF2 with SHA-256, from OWASP's Password Storage Cheat Sheet (2023).
const ROUNDS: u32 = 600_000;
/// Bits of the key.
const KEY_BITS: u32 = 256;

const CIPHER: &str = "AES-GCM";
const DERIVATION: &str = "PBKDF2";

/// Why bytes were not unlocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockError {
    /// The passphrase is another one, or the bytes were changed; nobody can tell which.
    Wrong,
    /// This browser locks nothing here, as on a page that was not loaded securely.
    Unavailable,
}

/// Locks bytes.
///
/// # Errors
/// When this browser cannot.
pub async fn lock(passphrase: &str, bytes: &[u8]) -> Result<Vec<u8>, LockError> {
    let unavailable = |_: JsValue| LockError::Unavailable;
    let crypto = crypto().map_err(unavailable)?;
    let mut drawn = [0; SALT + NONCE];
    let draw = crypto.get_random_values_with_u8_array(&mut drawn);
    draw.map_err(unavailable)?;
    let (salt, nonce) = drawn.split_at(SALT);
    let ciphertext = async {
        let subtle = crypto.subtle();
        let key = key(&subtle, passphrase, salt, "encrypt").await?;
        let how = cipher(nonce);
        done(subtle.encrypt_with_object_and_u8_array(&how, &key, bytes)).await
    };
    let ciphertext = ciphertext.await.map_err(unavailable)?;
    Ok([&drawn[..], &Uint8Array::new(&ciphertext).to_vec()].concat())
}

/// Unlocks what [`lock`] made.
///
/// # Errors
/// When the passphrase does not fit, or this browser cannot.
pub async fn unlock(passphrase: &str, locked: &[u8]) -> Result<Vec<u8>, LockError> {
    let (salt, rest) = locked.split_at_checked(SALT).ok_or(LockError::Wrong)?;
    let (nonce, ciphertext) = rest.split_at_checked(NONCE).ok_or(LockError::Wrong)?;
    let unavailable = |_: JsValue| LockError::Unavailable;
    let subtle = crypto().map_err(unavailable)?.subtle();
    let key = key(&subtle, passphrase, salt, "decrypt").await;
    let key = key.map_err(unavailable)?;
    let bytes = subtle.decrypt_with_object_and_u8_array(&cipher(nonce), &key, ciphertext);
    let bytes = done(bytes).await.map_err(|_| LockError::Wrong)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

/// The browser's cryptography, where the page has any.
fn crypto() -> Result<Crypto, JsValue> {
    let crypto = web_sys::window().ok_or("there is no window")?.crypto()?;
    // Absent on a page that was not loaded securely, which web-sys does not expect.
    property(&crypto, "subtle").ok_or("there is no cryptography")?;
    Ok(crypto)
}

async fn key(
    subtle: &SubtleCrypto,
    passphrase: &str,
    salt: &[u8],
    usage: &str,
) -> Result<CryptoKey, JsValue> {
    // Composed, since keyboards differ in how they write the same letter.
    let passphrase = js_sys::JsString::from(passphrase).normalize("NFC");
    let letters = Uint8Array::from(String::from(passphrase).as_bytes());
    let uses = Array::of1(&"deriveKey".into());
    let secret = subtle.import_key_with_str("raw", &letters, DERIVATION, false, &uses);
    let secret: CryptoKey = done(secret).await?.unchecked_into();
    let salt = Uint8Array::from(salt);
    let how = Pbkdf2Params::new_with_str(DERIVATION, "SHA-256", ROUNDS, &salt);
    let what = AesDerivedKeyParams::new(CIPHER, KEY_BITS);
    let uses = Array::of1(&usage.into());
    let key = subtle.derive_key_with_object_and_object(&how, &secret, &what, false, &uses);
    Ok(done(key).await?.unchecked_into())
}

fn cipher(nonce: &[u8]) -> Object {
    AesGcmParams::new(CIPHER, &Uint8Array::from(nonce)).unchecked_into()
}

async fn done(promise: Result<Promise, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(promise?).await
}
