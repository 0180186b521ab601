using System.Text.Encodings.Web;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Access;

/// <summary>
/// Authenticates who sends a key of the register as <c>Authorization: Bearer …</c>, and refuses whatever else the header holds. Keys are never
/// read from the query string, which ends up in logs and histories.
/// </summary>
/// <param name="options">The settings.</param>
/// <param name="loggers">Told why a key was refused; never the key.</param>
/// <param name="encoder">Not used.</param>
/// <param name="keys">Finds keys.</param>
/// <param name="uses">Told which were used.</param>
/// <param name="wrong">Counts what opens nothing.</param>
/// <param name="writer">Writes refusals.</param>
internal sealed class KeyAuthenticationHandler(
    IOptionsMonitor<KeyAuthenticationOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    KeyCache keys,
    KeyUses uses,
    WrongKeys wrong,
    ResponseWriter writer
) : AuthenticationHandler<KeyAuthenticationOptions>(options, loggers, encoder)
{
    private const string Bearer = "Bearer ";
    private static readonly LocalizedText TooMany = new(
        "Có quá nhiều khóa sai từ địa chỉ này.",
        "Too many wrong keys came from this address."
    );
    private static readonly AuthenticateResult OpensNothing = AuthenticateResult.Fail("The header opens nothing.");

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!KeyText.TryParse(BearerText(), out var shown))
            return OpensNothing;
        var mayLookUp = wrong.MayTry(Context.Connection.RemoteIpAddress);
        var kept = await keys.FindAsync(shown.Id, mayLookUp, Context.RequestAborted);
        var now = TimeProvider.GetUtcNow();
        var verdict = KeyCheck.Of(shown, kept, now);
        if (kept is null || verdict != KeyVerdict.Valid)
        {
            // The identifier is told only when it is one of ours: anything else is text of the caller's making.
            if (mayLookUp)
                Logger.LogWarning("A key was refused: {Verdict}, {Id}.", verdict, kept?.Id ?? "no such identifier");
            return OpensNothing;
        }

        uses.Note(kept.Id, now);
        return AuthenticateResult.Success(new AuthenticationTicket(CallerClaims.Of(kept, Scheme.Name), Scheme.Name));
    }

    /// <summary>Refuses a header that opens nothing, and counts it.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var ofToken = Context.Features.Get<CodedError>();
        // Nobody guesses because the identity provider is away.
        var wait = ofToken is RequestRefused ? null : wrong.Count(Context.Connection.RemoteIpAddress);
        CodedError refusal = wait is null
            ? ofToken ?? new KeyInvalid()
            : new RequestRefused(QueueErrorCodes.RateLimited, TooMany) { RetryAfter = wait };
        if (refusal is not RequestRefused)
            Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return writer.RefuseAsync(Context, refusal);
    }

    private string BearerText() =>
        Request.Headers.Authorization is [{ } only] && only.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? only[Bearer.Length..].Trim()
            : "";
}
