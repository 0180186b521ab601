using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CollectiveEconomy.Api.Access.Tokens;

/// <summary>Checks by the clock of the host when a token is valid.</summary>
/// <param name="clock">The clock.</param>
/// <param name="skew">How far that of the issuer may be off.</param>
internal sealed class TokenLifetime(TimeProvider clock, TimeSpan skew)
{
    /// <summary>True when it is valid now.</summary>
    /// <exception cref="SecurityTokenException">It is not, and which of its times says so.</exception>
    public bool Check(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (expires is null)
            throw new SecurityTokenNoExpirationException("It has no expiry.");
        if (expires + skew <= now)
            throw new SecurityTokenExpiredException("It has expired.");
        if (notBefore > now + skew || (token is JsonWebToken { IssuedAt: var issued } && issued > now + skew))
            throw new SecurityTokenNotYetValidException("It is not valid yet.");
        return true;
    }
}
