package id.tameng.language.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// Judgements in the order of the texts.
@Schema(name = "Judgements")
record JudgementsJson(List<JudgementJson> data) {}
