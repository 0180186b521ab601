using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Access.Tokens;

/// <summary>A token is not accepted. The sentence says why, as whoever holds it can read all of it; nothing of it is repeated.</summary>
/// <param name="text">Why.</param>
internal sealed class TokenInvalid(LocalizedText text) : CodedError(TokenErrorCodes.TokenInvalid, text);
