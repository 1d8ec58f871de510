/// Judgements of a ticket's messages, their corrections, and what there is to train with, as JSON.
@NullMarked
package id.tameng.insight.rest;

import org.jspecify.annotations.NullMarked;
