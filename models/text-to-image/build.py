"""Train the small latent diffusion pipeline (role ``text-to-image``); needs ``models/clip``.

python models/text-to-image/build.py [--steps 3000] [--vae-steps 2000] [--device cpu]
python models/text-to-image/build.py --minutes 8 --batch 256 --workers 4 [--start models/text-to-image]
"""

from __future__ import annotations

import copy
import random
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKL, DDIMScheduler, StableDiffusionPipeline, UNet2DConditionModel
from safetensors.torch import load_file, save_file
from torch import nn
from torch.nn import functional
from transformers import CLIPTextModel, CLIPTokenizer

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

import training  # noqa: E402
import vision  # noqa: E402
from vision import shapes  # noqa: E402

LATENTS = 8  # channels of an 8 x 8 grid
GUIDANCE, SAMPLING_STEPS = 3.0, 20
WEIGHTS = "diffusion_pytorch_model.safetensors"
JUDGE = FOLDER / "judge" / "model.safetensors"


# ---- the autoencoder: 64 x 64 pixels to 8 x 8 latents


def new_vae() -> AutoencoderKL:
    widths = (8, 16, 64, 64)
    return AutoencoderKL(
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        block_out_channels=widths,
        layers_per_block=1,
        latent_channels=LATENTS,
        norm_num_groups=8,
        sample_size=shapes.SIDE,
        scaling_factor=1.0,
        mid_block_add_attention=False,
    )


def drawn(rng: random.Random) -> vision.Scene:
    """A fresh scene of one of both generators; half of them crowded, as there the most colours are seen."""
    make = vision.prompts.scene if rng.random() < 0.5 else shapes.scene
    return make(rng, groups=None if rng.random() < 0.5 else 2)


def pictures(size: int, rng: random.Random) -> Iterator[vision.Batch]:
    """Endless batches of fresh pictures of both generators."""
    while True:
        yield {"pixel_values": torch.from_numpy(vision.rendered([drawn(rng) for _ in range(size)]))}


def vae_loss(vae: AutoencoderKL, batch: vision.Batch) -> torch.Tensor:
    """Absolute and squared error, and a breath of KL that keeps the latents small.

    What stands out from the background counts six times: it is a twentieth of the picture but all that is told
    of it, and without that weight violet comes back as blue and red as orange.
    """
    pixels = batch["pixel_values"]
    posterior = vae.encode(pixels).latent_dist
    error = vae.decode(posterior.sample()).sample.float() - pixels
    ground = pixels.flatten(2).median(2).values[..., None, None]
    weight = 1 + 5 * ((pixels - ground).abs().amax(1, keepdim=True) > 0.15)
    loss = (weight * (error.abs() + error.square())).mean()
    return loss + 1e-4 * posterior.kl().float().mean() / posterior.mean[0].numel()


@torch.no_grad()
def whiten(vae: AutoencoderKL, batch: torch.Tensor) -> None:
    """Fold each channel's mean and spread into the 1 x 1 layers, so that latents have mean 0, variance 1."""
    latents = vae.encode(batch).latent_dist.mean
    mean, std = latents.mean((0, 2, 3)), latents.std((0, 2, 3))
    into, back = vae.quant_conv, vae.post_quant_conv
    back.bias += back.weight[:, :, 0, 0] @ mean
    back.weight *= std[None, :, None, None]
    into.weight[:LATENTS] /= std[:, None, None, None]
    into.bias[:LATENTS] = (into.bias[:LATENTS] - mean) / std
    into.bias[LATENTS:] -= 2 * std.log()  # the second half is the logarithm of the variance


# ---- the denoiser


def new_unet(words: int) -> UNet2DConditionModel:
    return UNet2DConditionModel(
        sample_size=8,
        in_channels=LATENTS,
        out_channels=LATENTS,
        down_block_types=("CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D"),
        block_out_channels=(64, 128),
        layers_per_block=1,
        attention_head_dim=(4, 4),  # the number of heads, whatever its name says
        cross_attention_dim=words,
        norm_num_groups=16,
    )


def scheduler() -> DDIMScheduler:
    """Velocity prediction and no signal at the last step, so that backgrounds get their colour."""
    return DDIMScheduler(
        beta_schedule="scaled_linear",
        beta_start=0.00085,
        beta_end=0.012,
        prediction_type="v_prediction",
        rescale_betas_zero_snr=True,
        timestep_spacing="trailing",
        clip_sample=False,
        set_alpha_to_one=True,
        steps_offset=1,  # plays no part in trailing steps; 0 makes diffusers warn
    )


class Painter(nn.Module):
    """The denoiser, its running average (which is what is kept), and the frozen parts around it."""

    def __init__(self, unet: UNet2DConditionModel, vae: AutoencoderKL, text: CLIPTextModel) -> None:
        super().__init__()
        self.unet, self.average = unet, copy.deepcopy(unet).requires_grad_(False)
        self.frozen = [vae.requires_grad_(False).eval(), text.requires_grad_(False).eval()]  # no submodules
        self.noise = scheduler()
        self.register_buffer("seen", torch.zeros(()))
        self.count: int | None = None  # ``seen``, read once: every reading waits for the GPU

    def forward(self, batch: vision.Batch) -> torch.Tensor:
        """The squared error of the velocity at a random step, one in ten without text (for guidance)."""
        vae, text = self.frozen
        with torch.no_grad():
            self.count = (int(self.seen) if self.count is None else self.count) + 1
            self.seen.fill_(self.count)
            keep = min(0.999, (1 + self.count) / (10 + self.count))
            torch._foreach_lerp_(list(self.average.parameters()), list(self.unet.parameters()), 1 - keep)
            latents = vae.encode(batch["pixel_values"]).latent_dist.sample().float()
            context = text(input_ids=batch["input_ids"]).last_hidden_state
        noise = torch.randn_like(latents)
        steps = torch.randint(
            0, self.noise.config.num_train_timesteps, (len(latents),), device=latents.device
        )
        noisy = self.noise.add_noise(latents, noise, steps)
        target = self.noise.get_velocity(latents, noise, steps)
        return functional.mse_loss(self.unet(noisy, steps, context).sample.float(), target)


def batches(words: CLIPTokenizer, size: int, rng: random.Random) -> Iterator[vision.Batch]:
    """Endless batches of fresh scenes of one kind of object, with their texts."""
    while True:
        scenes, texts, _ = zip(*(vision.example(rng, groups=1) for _ in range(size)), strict=True)
        told = ["" if rng.random() < 0.1 else t for t in texts]
        ids = words(told, padding="max_length", truncation=True, return_tensors="pt").input_ids
        yield {"pixel_values": torch.from_numpy(vision.rendered(list(scenes))), "input_ids": ids}


class Parts(nn.Module):
    """The trained parts as one module that saves itself as a ``StableDiffusionPipeline``."""

    def __init__(
        self, vae: AutoencoderKL, text: CLIPTextModel, unet: UNet2DConditionModel, words: CLIPTokenizer
    ):
        super().__init__()
        self.vae, self.text, self.unet, self.words = vae, text, unet, words

    def pipeline(self) -> StableDiffusionPipeline:
        return StableDiffusionPipeline(
            vae=self.vae,
            text_encoder=self.text,
            tokenizer=self.words,
            unet=self.unet,
            scheduler=scheduler(),
            safety_checker=None,
            feature_extractor=None,
            requires_safety_checker=False,
        )

    def save_pretrained(self, folder: Path) -> None:
        self.pipeline().save_pretrained(folder)


# ---- the measurement


class Judge(nn.Module):
    """A small classifier of colour and shape, trained on drawn pictures only."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for into, out in ((3, 24), (24, 48), (48, 64)):
            layers += [nn.Conv2d(into, out, 3, 2, 1), nn.BatchNorm2d(out), nn.ReLU()]
        self.body = nn.Sequential(*layers, nn.Conv2d(64, 64, 3, 1, 1), nn.BatchNorm2d(64), nn.ReLU())
        self.colour, self.shape = nn.Linear(64, len(shapes.COLOURS)), nn.Linear(64, len(shapes.SHAPES))

    def forward(self, pixels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        hidden = self.body(pixels).amax((2, 3))
        return self.colour(hidden), self.shape(hidden)


def single(rng: random.Random, *, held_out: bool | None = None) -> vision.Scene:
    """A scene of one object."""
    while True:
        scene = shapes.scene(rng, held_out=held_out, groups=1)
        if scene["objects"][0]["count"] == 1:
            return scene


def classes(scenes: list[vision.Scene]) -> torch.Tensor:
    """Colour and shape of single objects: (batch, 2)."""
    things = [s["objects"][0] for s in scenes]
    return torch.tensor(
        [[shapes.COLOURS.index(t["colour"]), shapes.SHAPES.index(t["shape"])] for t in things]
    )


def train_judge(steps: int = 400, size: int = 64) -> Judge:
    """Train the judge on fresh scenes of all combinations, with noise so that it minds no faint traces."""
    torch.manual_seed(7)
    rng, judge = random.Random(7), Judge()
    optimizer = torch.optim.AdamW(judge.parameters(), lr=4e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 4e-3, total_steps=steps)
    for _ in range(steps):
        scenes = [single(rng) for _ in range(size)]
        target, pixels = classes(scenes), vision.pixels(scenes)
        pixels = pixels + 0.05 * torch.randn_like(pixels)
        colour, shape = judge(pixels)
        loss = functional.cross_entropy(colour, target[:, 0]) + functional.cross_entropy(shape, target[:, 1])
        loss.backward()
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
    return judge.eval()


def load_judge() -> Judge:
    """The judge that measured the card's table."""
    judge = Judge()
    judge.load_state_dict(load_file(JUDGE))
    return judge.eval()


@torch.inference_mode()
def judged(judge: Judge, pixels: torch.Tensor, scenes: list[vision.Scene]) -> tuple[float, float, float]:
    """The share of right colours, right shapes, and both."""
    colour, shape = (p.argmax(-1) for p in judge(pixels))
    right = torch.stack([colour, shape], 1) == classes(scenes)
    return (*right.float().mean(0).tolist(), right.all(1).float().mean().item())


def paint(
    pipeline: StableDiffusionPipeline,
    texts: list[str],
    *,
    steps: int = SAMPLING_STEPS,
    guidance: float = GUIDANCE,
) -> np.ndarray:
    """Pictures of texts: uint8 (n, 64, 64, 3)."""
    pipeline.set_progress_bar_config(disable=True)
    options = {"num_inference_steps": steps, "guidance_scale": guidance}
    options["generator"] = torch.Generator().manual_seed(0)
    made = []
    for start in range(0, len(texts), 50):
        made += pipeline(texts[start : start + 50], **options).images
    return np.stack([np.asarray(image) for image in made])


def evaluate(pipeline: StableDiffusionPipeline, judge: Judge, limit: int = 300) -> dict[str, str]:
    """The card's table."""
    rng = random.Random(3)
    real = [single(rng) for _ in range(limit)]
    table = {}
    sets = (
        ("학습에 나온 조합", [single(rng, held_out=False) for _ in range(limit)], {}),
        ("학습에 없던 색·모양 조합", [single(rng, held_out=True) for _ in range(limit)], {}),
        ("diffusers 기본값: 50단계, 세기 7.5", [single(rng, held_out=False) for _ in range(limit // 3)],
         {"steps": 50, "guidance": 7.5}),
    )  # fmt: skip
    for name, scenes, options in sets:
        made = paint(pipeline, [shapes.caption(rng, s) for s in scenes], **options)
        colour, shape, both = judged(judge, vision.tensor(made), scenes)
        table[f"색·모양이 맞은 그림({name})"] = (
            f"{both:.1%} (색 {colour:.1%}, 모양 {shape:.1%}, n={len(scenes)})"
        )
    table["같은 분류기로 판정한 원본 그림"] = f"{judged(judge, vision.pixels(real), real)[2]:.1%} (n={limit})"
    return table


@torch.inference_mode()
def restored(vae: AutoencoderKL, judge: Judge, count: int = 200) -> tuple[float, float, float]:
    """``judged`` of drawn pictures after the autoencoder: more than this the denoiser cannot reach."""
    rng = random.Random(4)
    scenes = [single(rng) for _ in range(count)]
    latents = vae.encode(vision.pixels(scenes).to(vae.device)).latent_dist.mean
    return judged(judge, vae.decode(latents).sample.clamp(-1, 1).cpu(), scenes)


def main() -> None:
    options = vision.options(__doc__.splitlines()[0], batch=64)
    options.add_argument("--vae-steps", type=int)
    options.add_argument("--vae-batch", type=int, default=16)
    options.add_argument("--vae-share", type=float, default=0.4, help="of --minutes, for the autoencoder")
    options.add_argument("--vae-only", action="store_true", help="stop after the autoencoder")
    arguments = options.parse_args()
    if arguments.evaluate:
        pipeline = StableDiffusionPipeline.from_pretrained(FOLDER, dtype=torch.float32)
        training.update_card(FOLDER, evaluate(pipeline, load_judge()))
        return
    folders = {part: FOLDER / part for part in ("vae", "unet")}
    vision.prepare(arguments, *folders.values())
    device, start, timed = arguments.device, arguments.start, arguments.minutes
    if not JUDGE.exists():  # it has seen drawn pictures only: one is for good
        JUDGE.parent.mkdir(exist_ok=True)
        save_file(train_judge().state_dict(), JUDGE)

    vae = new_vae().to(device)
    if start:
        vae.load_state_dict(load_file(start / "vae" / WEIGHTS))
        tokenizer = {file.name: file.read_bytes() for file in (start / "tokenizer").iterdir()}
    minutes = vision.train(
        vae, partial(pictures, arguments.vae_batch), vae_loss, arguments,
        folder=folders["vae"], steps=arguments.vae_steps or (None if timed else 2000),
        minutes=timed and timed * arguments.vae_share,
    )  # fmt: skip
    if arguments.vae_only:
        return
    rng = random.Random(1)
    whiten(vae, vision.pixels([drawn(rng) for _ in range(500)]).to(device))
    print("오토인코더를 거친 그림의 색, 모양, 둘 다:", restored(vae, load_judge()), flush=True)
    clip = FOLDER.parent / "clip"
    words = CLIPTokenizer.from_pretrained(start / "tokenizer" if start else clip)
    text = CLIPTextModel.from_pretrained(start / "text_encoder" if start else clip, dtype=torch.float32)
    torch.manual_seed(arguments.seed + 1)
    unet = new_unet(text.config.hidden_size)
    if start:
        unet.load_state_dict(load_file(start / "unet" / WEIGHTS))
    painter = Painter(unet, vae, text.to(device)).to(device)
    minutes += vision.train(
        painter, partial(batches, words, arguments.batch), lambda net, batch: net(batch), arguments,
        folder=folders["unet"], steps=arguments.steps or (None if timed else 3000),
        minutes=timed and timed - minutes, lr=arguments.lr or 1e-3,
    )  # fmt: skip
    parts = Parts(vae, text, painter.average, words)
    training.finish(FOLDER, parts, minutes, device, {})
    if start:  # as it was: saving a tokenizer once more writes more settings
        for name, content in tokenizer.items():
            (FOLDER / "tokenizer" / name).write_bytes(content)
    training.forget(*folders.values())
    if not arguments.no_evaluate:
        measured = evaluate(parts.float().to(device).pipeline(), load_judge())
        training.update_card(FOLDER, measured)
        print(measured)


if __name__ == "__main__":
    main()
