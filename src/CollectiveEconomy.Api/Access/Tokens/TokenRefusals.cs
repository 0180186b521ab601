using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CollectiveEconomy.Api.Access.Tokens;

/// <summary>Says in a sentence why a token is not accepted.</summary>
internal static class TokenRefusals
{
    /// <summary>The claim that decides the role gives none.</summary>
    public static TokenInvalid NoRole(string claim) =>
        Of($"Token không có vai trò nào của nền tảng trong `{claim}`.", $"The token gives no role of this platform in `{claim}`.");

    /// <summary>Why checking a token failed.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="token">The token; nothing of it is repeated.</param>
    public static CodedError Of(Exception failure, string token) =>
        failure switch
        {
            SecurityTokenExpiredException => Of("Token đã hết hạn.", "The token has expired."),
            SecurityTokenNotYetValidException => Of(
                "Token chưa có hiệu lực: đồng hồ của nơi cấp token chạy nhanh hơn máy chủ này.",
                "The token is not valid yet: the clock of its issuer is ahead of this server."
            ),
            SecurityTokenNoExpirationException => Of("Token không có thời hạn (`exp`).", "The token has no expiry (`exp`)."),
            SecurityTokenInvalidIssuerException => Of(
                "Token do nơi khác cấp, không phải nhà cung cấp định danh của nền tảng này.",
                "The token was issued by another than the identity provider of this platform."
            ),
            SecurityTokenInvalidAudienceException => Of(
                "Token được cấp cho ứng dụng khác, không phải nền tảng này.",
                "The token was issued for another application than this platform."
            ),
            _ when IsUnsigned(token) => Of("Token không được ký.", "The token is not signed."),
            SecurityTokenInvalidSignatureException or SecurityTokenInvalidAlgorithmException => Of(
                "Chữ ký của token không phải của nhà cung cấp định danh.",
                "The signature of the token is not one of the identity provider."
            ),
            SecurityTokenException or ArgumentException => Of(
                "`Authorization` không có khóa của nền tảng hay token đọc được.",
                "`Authorization` holds neither a key of the platform nor a readable token."
            ),
            _ => ProviderAway(),
        };

    /// <summary>The keys of the identity provider can't be read.</summary>
    public static RequestRefused ProviderAway() =>
        new(TokenErrorCodes.ProviderUnavailable, TokenErrorCodes.ProviderUnavailable.Meaning) { RetryAfter = TimeSpan.FromSeconds(5) };

    private static TokenInvalid Of(string vi, string en) => new(new LocalizedText(vi, en));

    private static bool IsUnsigned(string token)
    {
        try
        {
            return new JsonWebToken(token).Alg.Equals(SecurityAlgorithms.None, StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or SecurityTokenException)
        {
            return false;
        }
    }
}
