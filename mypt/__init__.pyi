"""A GPT of your own: train it, understand it, use it"""
# Written by .ci/stubs.py from what is there: to change it, change the notebooks.
from pathlib import Path
from typing import Any, Callable, Iterable, Iterator

import numpy as np
import torch
from torch import Tensor

__version__: str

class Tokenizer:
    """Text to ids and back: by characters, bytes, or byte pairs, GPT-2's or those learned from a text."""
    def __init__(self, token_kind: str = 'gpt2', chars: list[str] | None = None, special_tokens=None, tokens: list[bytes | None] | None = None, pattern: str = "'(?:[sdmt]|ll|ve|re)| ?\\p{L}++| ?\\p{N}++| ?[^\\s\\p{L}\\p{N}]++|\\s++$|\\s+(?!\\S)|\\s") -> None: ...
    def choose_coder(self, kind, chars, special_tokens, tokens, pattern) -> Any:
        """What does the work for this kind."""
    def place(self, names) -> dict[str, int]:
        """Special tokens with their ids: the coder's own, else new ones after all others."""
    @property
    def end_of_text(self) -> int | None:
        """The id of the separator of documents, `<|endoftext|>`; None if this tokenizer has none."""
    def encode_on_one_core(self, text: str) -> np.ndarray:
        """Ids of `text` by this thread alone, for callers that have threads of their own."""
    @property
    def boundary(self) -> Any:
        """After what a long text may be cut without a change of its ids."""
    def encode_to_numpy(self, text: str) -> np.ndarray:
        """Ids of `text`, on all cores if it is long; what the vocabulary lacks raises `ValueError`."""
    def encode(self, text: str) -> list[int]:
        """Ids of `text` as a list."""
    def encode_bytes(self, data: bytes) -> np.ndarray:
        """Ids of any bytes, text or not; `decode_bytes` gives the same bytes back."""
    def as_ids(self, ids) -> np.ndarray:
        """`ids` as an array of one dimension, all of them in the vocabulary."""
    def decode_bytes(self, ids) -> bytes:
        """The UTF-8 bytes of `ids`; an id outside the vocabulary raises `ValueError`."""
    def decode(self, ids) -> str:
        """The text of `ids`; bytes that are no UTF-8, as half a character is, become `�`."""
    @property
    def state(self) -> dict:
        """All that it takes to build this tokenizer again, ready for JSON."""

class GPTConfig:
    """What a GPT is built from. Invalid values raise `ValueError` with the name of the field."""
    block_size: int
    vocab_size: int
    n_layer: int
    n_head: int
    n_embd: int
    dropout: float
    bias: bool
    preset: str
    n_kv_head: int
    head_dim: int
    n_inner: int
    norm: str
    norm_eps: float
    positions: str
    rope_theta: float
    rope_factors: list
    mlp: str
    qk_norm: bool
    tie_embeddings: bool
    qkv_bias: bool
    proj_bias: bool
    mlp_bias: bool
    norm_bias: bool
    head_bias: bool
    weight_bits: int
    weight_group: int
    def __init__(self, block_size: int = 256, vocab_size: int = 50257, n_layer: int = 6, n_head: int = 6, n_embd: int = 384, dropout: float = 0.0, bias: bool = False, preset: str = 'qwen3', n_kv_head: int = None, head_dim: int = None, n_inner: int = None, norm: str = None, norm_eps: float = None, positions: str = None, rope_theta: float = None, rope_factors: list = None, mlp: str = None, qk_norm: bool = None, tie_embeddings: bool = None, qkv_bias: bool = None, proj_bias: bool = None, mlp_bias: bool = None, norm_bias: bool = None, head_bias: bool = None, weight_bits: int = None, weight_group: int = None) -> None: ...
    def check_sizes(self) -> Any:
        """Refuse sizes that nothing can be built from."""
    def check_weight_bits(self) -> Any:
        """Refuse integers that the matrices can't be made of."""
    def fill_in(self) -> Any:
        """Take from the preset what is not given."""
    def check_positions(self) -> Any:
        """Refuse rotary positions that do not fit the heads."""
    def check_parts(self) -> Any:
        """Refuse parts that do not exist or do not fit together."""
    def complete(self) -> Any:
        """Fill in what is not given, and refuse what can't be built."""
    @property
    def padded_vocab_size(self) -> int:
        """Rows of the embedding and of the head: `vocab_size` up to a multiple of 64."""
    def count_parameters(self) -> dict[str, int]:
        """Parameters by part, for all layers together, without the padding of the vocabulary."""
    @property
    def n_params(self) -> int:
        """All parameters, tied ones counted once."""
    def flops_per_token(self, block_size: int = None) -> int:
        """What it takes to train on a token, forward and backward."""
    def to_dict(self) -> dict:
        """Every field, ready for JSON; those about quantised weights if there are any."""

class GPTDataLoader:
    """Batches `(x, y)` of ids for training, and the validation part in order."""
    def __init__(self, config, tokenizer: Tokenizer | None = None, batch_size: int = 32, val_fraction: float = 0.1, seed: int = 1337, separate_documents: bool = False) -> None: ...
    def check_ids(self, ids) -> Any:
        """The ids, if they are one sequence of integers that the tokenizer has."""
    def split_source(self, source, field, errors, split, dtype, progress) -> Any:
        """What trains, what validates, and how they were split."""
    def check_length(self, train, val, name: str = '') -> Any:
        """Refuse a training part from which no sequence can be cut."""
    def prepare(self, source, field: str = 'text', errors: str = 'strict', split: str | None = None, dtype: str = 'uint16', progress=None) -> GPTDataLoader:
        """Take the tokens of `source`, and keep a part of them for validation."""
    def prepare_data(self, source, field: str = 'text', errors: str = 'strict', split: str | None = None, dtype: str = 'uint16', progress=None) -> GPTDataLoader:
        """Take the tokens of `source`, and keep a part of them for validation."""
    @property
    def batches_per_epoch(self) -> int:
        """Batches that have every training token as a target once."""
    @property
    def end_of_text(self) -> int | None:
        """The separator, if documents are to be told apart."""
    def sequences(self, numbers: np.ndarray) -> tuple[np.ndarray, ...]:
        """The sequences of the run with these numbers; from the source that each is from, in a mixture."""
    def batch(self, index: int, device='cpu') -> tuple[Tensor, ...]:
        """Training batch number `index`, the same whenever and wherever it is asked for."""
    def val_batches(self, limit: int | None = None, device='cpu') -> Any:
        """The validation part in order, each token but the first predicted once."""
    def prepare_mixture(self, shares: dict, **kwargs) -> GPTDataLoader:
        """Take the tokens of several sources, to be trained on in these shares."""
    def mixed_sequences(self, numbers: np.ndarray) -> tuple[np.ndarray, ...]:
        """The sequences of the run with these numbers, each from its source."""
    def epochs(self, n_batches: int) -> dict[str, float]:
        """Epochs of each source after so many batches, exactly."""
    def contamination(self, length: int = 32) -> dict:
        """How much of the validation part stands word for word in the training part."""
    def duplicates(self, length: int = 32) -> dict:
        """How much of the validation part stands word for word in the training part."""
    def recut(self, config, batch_size: int = 32, seed: int = 1337) -> GPTDataLoader:
        """The same tokens and the same parts in other sequences."""
    def n_val(self, eval_iters: int | None = None) -> int:
        """Tokens that a validation of at most `eval_iters` batches predicts."""

class GPT(torch.nn.Module):
    """A GPT of any of the four families; `model(idx)` gives logits, `model(idx, targets)` the mean loss.
    
    Later notebooks add `configure_optimizer` and `freeze` (02a), `estimate_loss` (03), `save`, `load` and
    `fit` (the store, 04) and `generate` (05) by `@patch`; `mypt/__init__.pyi` lists all of them."""
    def __init__(self, config: GPTConfig, tokenizer: Tokenizer | None = None) -> None: ...
    def init_weights(self, std: float = 0.02) -> Any:
        """Normal weights, zero biases; smaller ones for what writes to the residual stream."""
    def hidden_states(self, idx: Tensor, documents: Tensor | None = None) -> Tensor:
        """The residual stream after the last block, normed."""
    def logits(self, hidden_states: Tensor) -> Tensor:
        """Scores of the next token, without the padding of the vocabulary."""
    def loss(self, hidden_states: Tensor, targets: Tensor) -> Tensor:
        """Mean cross-entropy at `targets`, in nats; 0 if none counts."""
    def forward(self, idx: Tensor, targets: Tensor | None = None, documents: Tensor | None = None) -> Tensor:
        """Logits for each position; the loss if there are targets."""
    @property
    def device(self) -> Any: ...
    def encode(self, text: str) -> list[int]:
        """Ids of `text` by the model's tokenizer."""
    def decode(self, ids) -> str:
        """Text of `ids` by the model's tokenizer."""
    def freeze(self, layers: int) -> GPT:
        """Keep the embeddings and the lowest `layers` as they are."""
    def parameter_groups(self, pieces: dict, weight_decay: float) -> list[dict]:
        """What isn't frozen: matrices with pieces, other matrices, and vectors, which aren't decayed."""
    def configure_optimizer(self, learning_rate: float = 0.005, weight_decay: float = 0.1, betas: tuple = ..., optimizer: str = 'muon', layer_decay: float = 1.0) -> torch.optim.optimizer.Optimizer:
        """The optimizer of what isn't frozen in this model; vectors aren't decayed."""
    def save(self, folder: str | Path, weights: str = 'pt') -> Any:
        """Save the model with its tokenizer into `folder`; a NaN in it raises `FloatingPointError`."""
    def estimate_loss(self, data_loader: GPTDataLoader, eval_iters: int | None = None, half: bool | None = None) -> float | None:
        """Mean loss over the validation part, each token predicted once."""
    def fit(self, data_loader: GPTDataLoader, optimizer: torch.optim.optimizer.Optimizer | str | None = None, max_iters: int = 1000, eval_interval: int = 50, eval_iters: int = 200, checkpoint_dir: str | Path | None = None, progress: bool = True, stop_at: int | None = None, log: tuple = ..., keep: dict | None = None, **settings) -> History:
        """Train to `max_iters`, from where `checkpoint_dir` is; Ctrl-C saves and raises `TrainingInterrupted`."""
    def compile_for_generation(self, batch_size: int = 1, past: str = 'slide') -> GPT:
        """Build what makes decoding fast, now. It serves all lengths; later calls find it ready."""
    @property
    def eos_ids(self) -> tuple[int, ...]:
        """Ids at which a text ends, by which generation stops."""
    def stream(self, prompt: str | list[int], max_new_tokens: int = 100, **params) -> Iterator[str]:
        """The continuation of `prompt`, as it comes."""
    def generate(self, prompt: str, max_new_tokens: int = 100, temperature: float = 0.8, top_k: int | None = None, top_p: float | None = None, seed: int | None = None, stop: str | list[str] = ..., stop_at_eos: bool = True, past: str = 'slide', **params) -> str:
        """Go on from `prompt`. It may be longer than the context: the model then sees its end."""
    def score(self, text: str, top: int = 0) -> Any:
        """The tokens of `text`, each with the log of its probability after those before it."""
    def complete(self, prompt: str | list[str], max_new_tokens: int = 100, num_samples: int = 1, top: int = 0, echo: bool = False, seed: int | None = None, past: str = 'slide', stop_at_eos: bool = True, **params) -> list[Completion]:
        """Go on from a prompt, several times if wanted, with all that is known about each token."""
    def speculate(self, prompt: str, max_new_tokens: int = 100, draft: GPT | None = None, draft_tokens: int | None = None, seed: int | None = None, past: str = 'slide', stop_at_eos: bool = True, guesses: int | None = None, **params) -> Any:
        """The continuation of `prompt` as `stream` writes it, in fewer passes."""
    def beam_search(self, prompt: str, max_new_tokens: int = 100, beams: int = 4, length_penalty: float = 1.0, end=..., stop_at_eos: bool = True) -> list[Completion]:
        """The likeliest continuations that so many beams find."""
    def tokens_of(self, prompt: str, max_new_tokens: int = 100, top: int = 0, seed: int | None = None, stop_at_eos: bool = True, **params) -> Any:
        """What is known of a completion, after each token."""
    def watch(self, prompt: str, max_new_tokens: int = 100, top: int = 3, seed: int | None = None, **params) -> Any:
        """Show a completion while it is generated, coloured by probability."""
    def draw_sampling(self, prompt: str, written: str = '', n: int = 14, **params) -> Any:
        """Draw the probabilities of the next token after each of the sampling parameters."""
    def draw_controls(self, *args, **params) -> Any:
        """The old name of `draw_sampling`."""
    def draw_attention(self, text: str) -> Any:
        """Draw what each token of `text` looks at, by layer and head."""

def create_model(n_layer: int = 6, n_head: int = 6, n_embd: int = 384, block_size: int = 256, dropout: float = 0.2, bias: bool = False, tokenization: str = 'gpt2', text: str | None = None, preset: str = 'qwen3', device: str | None = None, **parts) -> GPT:
    """A new model with random weights and its tokenizer."""

def best_device() -> str:
    """`cuda`, `mps` or `cpu`, by what is there."""

class History:
    """The measured records of a run: `history['val_loss']`, or look at it in a notebook."""
    def __init__(self, records: list[dict] | None = None) -> None: ...
    def append(self, record: Any) -> Any: ...
    def series(self, name: str) -> tuple[list, list]:
        """The steps at which `name` was measured, and its values."""
    def plot(self) -> Any:
        """Losses and learning rate by step, as a matplotlib figure."""

class TrainingConfig:
    """The settings of a training run. Invalid values raise `ValueError` with the name of the field."""
    max_iters: int
    eval_interval: int
    eval_iters: int
    log_interval: int
    optimizer: str
    learning_rate: float
    warmup_iters: int
    schedule: str
    weight_decay: float
    grad_clip: float
    ema: float
    accumulation: int
    freeze: int
    layer_decay: float
    seed: int
    minutes: float
    micro_batch: int
    half: bool
    compile: bool
    cuda_graph: bool
    def __init__(self, max_iters: int = 1000, eval_interval: int = 50, eval_iters: int = 200, log_interval: int = 10, optimizer: str = 'muon', learning_rate: float = None, warmup_iters: int = 50, schedule: str = 'wsd', weight_decay: float = 0.1, grad_clip: float = 1.0, ema: float = 0.0, accumulation: int = 1, freeze: int = 0, layer_decay: float = 1.0, seed: int = 1337, minutes: float = None, micro_batch: int = None, half: bool = None, compile: bool = None, cuda_graph: bool = None) -> None: ...

class TrainingInterrupted(KeyboardInterrupt):
    """Training was stopped by a signal, after saving."""
    def __init__(self, message, signal=...) -> None: ...

class SamplingParams:
    """How tokens are chosen, and what ends a text."""
    temperature: float
    top_k: int | None
    top_p: float | None
    min_p: float | None
    repetition_penalty: float
    presence_penalty: float
    frequency_penalty: float
    logit_bias: dict[int, float]
    min_new_tokens: int
    stop: tuple[str, ...]
    end: tuple[int, ...]
    allowed: Callable[[list[int]], list[int]] | None
    def __init__(self, temperature: float = 0.8, top_k: int | None = None, top_p: float | None = None, min_p: float | None = None, repetition_penalty: float = 1.0, presence_penalty: float = 0.0, frequency_penalty: float = 0.0, logit_bias: dict[int, float] = ..., min_new_tokens: int = 0, stop: tuple[str, ...] = ..., end: tuple[int, ...] = ..., allowed: Callable[[list[int]], list[int]] | None = None) -> None: ...
    def check(self) -> Any:
        """Refuse what makes no sense, by name."""
    @property
    def penalises(self) -> bool:
        """Whether tokens that were there before are treated in another way."""
    @property
    def plain(self) -> bool:
        """Whether the logits alone decide, whatever came before."""

class Generator:
    """Ways to use a trained model: plain, question and answer, batch."""
    def __init__(self, model: GPT) -> None: ...
    def generate(self, prompt: str, max_new_tokens: int = 100, **params) -> str:
        """Prompt and continuation, as `model.generate`."""
    def generate_qa(self, question: str, max_new_tokens: int = 100, **params) -> str:
        """The answer to `question`, of a model trained on questions and answers in tags."""
    def generate_batch(self, prompts: list[str], max_new_tokens: int = 100, **params) -> list[str]:
        """Each prompt with its continuation; the prompts run together and give what each gives alone."""

class Corpus:
    """Documents from any sources, read when they are iterated and never all in memory."""
    def __init__(self, *sources, field: str = 'text', errors: str = 'strict') -> None: ...
    @property
    def summary(self) -> str:
        """How many sources are read, how many files are passed over, and why."""
    def documents(self) -> Any:
        """Whole documents, one after the other."""
    def digest(self) -> str | None:
        """A fingerprint of all content, and of how it is read."""
    @property
    def is_one_text(self) -> bool:
        """Whether there is one document only, of any size."""
    @property
    def n_bytes(self) -> int | None:
        """Bytes of all sources as they are on the disk."""

class CheckpointError(Exception):
    """Something about a checkpoint is wrong; the message names the file, what was found, and the remedy."""

class CheckpointNotFound(CheckpointError, FileNotFoundError):
    """There is no such model, or no such step of it."""

class CheckpointDamaged(CheckpointError):
    """What is there is not what was written, or nothing that we ever wrote."""

class CheckpointMismatch(CheckpointError):
    """It is whole, and belongs to another model, another run, or a newer program."""

class CheckpointBusy(CheckpointError):
    """Another process is writing there."""

class CheckpointNotSaved(CheckpointError):
    """The disk refused to take it; what was saved before is whole."""

def get_model_info(name: str, base_dir: str | Path = 'checkpoints', legacy_checkpoint: str | Path | None = None) -> dict:
    """What a model is, without reading its weights; `CheckpointNotFound` names the models there are."""

def list_models(base_dir: str | Path = 'checkpoints') -> list[str]:
    """The names of the models in `base_dir`."""

def check_model_name(name: str, base_dir: str | Path = 'checkpoints') -> Any:
    """Refuse what is no plain name, or leads out of `base_dir`."""

def verify_model(name: str, base_dir: str | Path = 'checkpoints') -> dict[str, str]:
    """Compare every file of a model with its digest, or with its archive's checksums, and look for NaN."""

def load_model(name: str, base_dir: str | Path = 'checkpoints', legacy_checkpoint: str | Path | None = None, device=None, step: int | str | None = None, verify: bool = True) -> GPT:
    """The model `name`, of any version, in evaluation mode; `CheckpointNotFound` names those there are."""

def init_from_model(name: str | Path, base_dir: str | Path = 'checkpoints', tokenization: str | None = None, device=None, **changes) -> GPT:
    """A model with the weights of `name`, to be trained into another folder."""

class CheckpointManager:
    """The checkpoints of one model, by its name."""
    def __init__(self, model_name: str, base_dir: str | Path = 'checkpoints') -> None: ...
    def exists(self) -> bool: ...
    def load(self, device=None, step=None) -> GPT: ...
    @staticmethod
    def load_for_inference(model_name: str, legacy_checkpoint=None, base_dir='checkpoints') -> GPT: ...
    def save(self, model: GPT, optimizer=None, step: int = 0) -> Any: ...
    def initialize_for_training(self, config: GPTConfig, tokenization: str = 'gpt2', input_text: str | None = None, learning_rate: float = 0.001, init_from_model: str | None = None) -> Any:
        """The model to train: the one in the folder, one begun from another's weights, or a new one."""

def convert_checkpoint(name: str, base_dir: str | Path = 'checkpoints', checkpoint: str | Path | None = None, dry_run: bool = False, force: bool = False, weights: str | None = None, to: str | None = None, meta: str | Path | None = None) -> str:
    """Write a checkpoint of another format in today's, beside its source."""

def recipe(depth: int, n_tokens: int, vocab_size: int, preset: str = 'qwen3', optimizer: str = 'muon', **given) -> Any:
    """Settings for a model of this depth on a text of this length."""

def plan_run(model: GPT, data: GPTDataLoader, config: TrainingConfig, seconds: float = 1.5, steps_done: int = 0, seconds_done: float = 0.0) -> Any:
    """Find out what training `model` on `data` is going to take."""

def find_learning_rate(model: GPT, data: GPTDataLoader, lowest: float = 1e-06, highest: float = 1.0, steps: int = 100, optimizer: torch.optim.optimizer.Optimizer | None = None) -> Any:
    """Train while the learning rate rises, and suggest one (https://arxiv.org/abs/1506.01186)."""

def accelerate(model: GPT) -> GPT:
    """Give each module of `model` its fast class, until `restore`."""

def quantise(model: GPT, bits: int = 8, group: int = 32) -> GPT:
    """A copy of `model` whose matrices are integers; norms and biases stay floats."""

def dequantise(model: GPT) -> GPT:
    """The model whose floats are what the integers of `model` stand for."""

def quantise_checkpoint(name: str, bits: int = 8, base_dir: str | Path = 'checkpoints', to: str | None = None, weights: str = 'pt', force: bool = False) -> str:
    """Write a model again with its weights in 8 or 4 bits, under another name."""

class Completion:
    """What was written after a prompt, and all that is known about it."""
    prompt: str
    text: str
    tokens: Any
    ended: str
    seed: int | None
    prompt_tokens: Any
    @property
    def logprob(self) -> float:
        """Log of the model's probability of all tokens together."""
    def to_dict(self) -> dict:
        """Everything, ready for JSON."""
    def __init__(self, prompt: str, text: str, tokens: Any, ended: str, seed: int | None = None, prompt_tokens: Any = ...) -> None: ...

def unknown_characters(tokenizer: Tokenizer, texts) -> list[str]:
    """The characters in `texts` that a tokenizer of characters lacks; other kinds can spell all."""

def add_characters(model: GPT, characters: list[str]) -> GPT:
    """The model with more characters in its vocabulary; what it says about the others is the same."""

def add_lora(model: GPT, rank: int = 8, alpha: float = 16.0, targets=..., base: str | None = None) -> GPT:
    """Give a model a LoRA adapter, which is zero at first; it trains and is saved as any model."""

def merge_lora(model: GPT) -> GPT:
    """Add the LoRA adapter to the weights, for good."""

def remove_lora(model: GPT) -> GPT:
    """The base again, to the bit."""

def save_adapter(model: GPT, folder: str | Path) -> Any:
    """Save the LoRA adapter of a model, without its base."""

def load_adapter(model: GPT, folder: str | Path) -> GPT:
    """Put the adapter in a folder on its base, in place of the one that is there."""

def open_adapter(folder: str | Path) -> tuple[dict, dict]:
    """The adapter in a folder, checked in itself."""

class ConversationLoader(GPTDataLoader):
    """Batches `(x, y, documents)` of packed conversations; only answers are targets."""
    def prepare(self, *sources, too_long: str = 'error', cut=...) -> Any:
        """Read conversations, and keep a part of them for validation."""
    def sample_of(self, chunks, place: str, own: bool) -> Any:
        """A sample of this loader; a layout of the model's `own` names special tokens."""
    def pack(self) -> Any:
        """Lay the samples out in rows."""
    def recut(self, config, batch_size: int = 32, seed: int = 1337) -> ConversationLoader:
        """The same conversations in other rows."""
    def batch(self, index: int, device='cpu') -> Any:
        """Training batch number `index`, the same whenever and wherever it is made."""
    def val_batches(self, limit: int | None = None, device='cpu') -> Any:
        """The rows that validate, in order."""
    def n_val(self, eval_iters: int | None = None) -> int:
        """Tokens that a validation of at most `eval_iters` batches predicts."""
    @property
    def batches_per_epoch(self) -> int:
        """Batches until every row was read."""
    def epochs(self, n_batches: int) -> dict[str, float]:
        """Epochs after so many batches."""

def read_conversations(*sources) -> Any:
    """Conversations with where they stand."""

def cut_turns(messages: list[dict]) -> list[tuple[str, bool]]:
    """A conversation as the text that a model reads, divided where it begins to speak and where it ends."""

def prompt_of(messages: list[dict]) -> str:
    """The text of a conversation up to where the assistant speaks next."""

def evaluate(model: GPT, text, stride: int | None = None, half: bool = False, progress=None) -> Evaluation:
    """How well `model` predicts `text`, each token a target once. Ctrl-C ends it with what was read."""

class Evaluation:
    """What a model's reading of a text told. Intervals are of 95 %."""
    loss: float
    bits_per_byte: float | None
    n_tokens: int
    n_bytes: int
    n_documents: int
    loss_interval: tuple | None
    bits_interval: tuple | None
    drawn_from: str
    accuracy: dict
    calibration_error: float | None
    reliability: list
    by_position: list
    block_size: int
    stride: int
    first_token: str
    complete: bool
    seconds: float
    def __init__(self, loss: float, bits_per_byte: float | None, n_tokens: int, n_bytes: int, n_documents: int, loss_interval: tuple | None = None, bits_interval: tuple | None = None, drawn_from: str = '', accuracy: dict = ..., calibration_error: float | None = None, reliability: list = ..., by_position: list = ..., block_size: int = 0, stride: int = 0, first_token: str = 'uniform', complete: bool = True, seconds: float = 0.0) -> None: ...
    @property
    def perplexity(self) -> float:
        """Among how many tokens the model hesitates, in the mean."""
    @property
    def perplexity_interval(self) -> tuple | None:
        """Of 95 %; None where the loss has no interval."""
    def to_dict(self) -> dict:
        """Everything, ready for JSON."""
    def plot_positions(self) -> Any:
        """Loss by the length of the context."""
    def plot_reliability(self) -> Any:
        """How often the argmax prediction was right, by its probability."""

def compress(model: GPT, text: str | bytes, progress=None) -> bytes:
    """`text`, coded with the probabilities of `model`."""

def decompress(model: GPT, code: bytes, progress=None) -> bytes:
    """What `compress` was given, by the same model on the same kind of computer; otherwise `ValueError`."""

def make_report(found: dict) -> Any:
    """The results as one page of HTML that needs nothing else."""

def load_pretrained(path_or_name: str | Path, block_size: int | None = None, revision: str | None = None, device=None, dtype=...) -> GPT:
    """A GPT-2, Llama or Qwen3 trained elsewhere, in evaluation mode; `CheckpointError` says what is """

def export(model: GPT, path: str | Path, format: str = 'hf', dtype: str | None = None, about: dict | None = None) -> Path:
    """Write a model for other programs; `ValueError` names what a format has no place for."""

def chat(model: GPT, messages: list[dict], max_new_tokens: int = 200, variables: dict | None = None, **params) -> str:
    """The answer of a model that was taught to chat, by the template that came with it, or in tags."""

def render_chat(template: str, messages: list[dict], add_generation_prompt: bool = True, **variables) -> str:
    """The text of a chat as the model was taught it; the template runs in a sandbox."""

def benchmark(what=..., device: str | None = None, steps: int = 100, optimizer: str | None = None, peer: str | Path | None = None, peer_batch_size: int | None = None, picture: str | Path | None = None, **sizes) -> dict:
    """Measure the machine, and what we reach on it."""
