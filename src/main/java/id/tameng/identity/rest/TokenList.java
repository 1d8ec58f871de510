package id.tameng.identity.rest;

import id.tameng.identity.AccessTokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param next always null: a person has few tokens, so there is one page
record TokenList(List<AccessTokens.Token> data, @Nullable String next) {}
