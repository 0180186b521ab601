using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CollectiveEconomy.Api.Access.Tokens;

/// <summary>Registers tokens of an identity provider beside keys; what they find goes the way of keys.</summary>
internal static class TokenServices
{
    private const string Scheme = "Token";

    // Signatures that only the issuer can make. With a shared secret this platform could issue tokens to itself.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSha384,
        SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256,
        SecurityAlgorithms.EcdsaSha384,
        SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>Adds the scheme where the section <c>Access:Tokens</c> names an issuer.</summary>
    /// <param name="authentication">The schemes.</param>
    /// <param name="configuration">Holds the section.</param>
    /// <exception cref="StartRefused">A setting is missing or wrong.</exception>
    public static void AddTokens(this AuthenticationBuilder authentication, IConfiguration configuration)
    {
        var section = configuration.GetSection(TokenSettings.Section);
        authentication.Services.AddOptions<TokenSettings>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        var settings = section.Get<TokenSettings>() ?? new TokenSettings();
        if (!settings.IsOn)
            return;
        settings.Check();
        // AddJwtBearer would read a second section of the configuration, which AddAuthentication brings.
        authentication
            .AddScheme<JwtBearerOptions, JwtBearerHandler>(Scheme, options => Configure(options, settings))
            .Services.AddSingleton<IPostConfigureOptions<JwtBearerOptions>, JwtBearerPostConfigureOptions>();
        authentication
            .Services.AddOptions<JwtBearerOptions>(Scheme)
            .Configure<TimeProvider>(
                (options, clock) => options.TokenValidationParameters.LifetimeValidator = new TokenLifetime(clock, settings.ClockSkew).Check
            );
        authentication.Services.Configure<KeyAuthenticationOptions>(
            KeyAuthenticationOptions.Scheme,
            keys => keys.ForwardDefaultSelector = http => IsKey(http.Request) ? null : Scheme
        );
    }

    private static bool IsKey(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith("Bearer " + KeyText.Prefix, StringComparison.OrdinalIgnoreCase);

    private static void Configure(JwtBearerOptions options, TokenSettings settings)
    {
        options.MapInboundClaims = false;
        options.Authority = settings.Authority?.ToString();
        options.RequireHttpsMetadata = settings.Authority is not { IsLoopback: true };
        options.BackchannelTimeout = TimeSpan.FromSeconds(10);
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAudience = settings.Audience,
            ValidIssuer = settings.Issuer,
            ValidAlgorithms = Algorithms,
            IssuerSigningKeys = settings.KeysFile is { } file ? new JsonWebKeySet(File.ReadAllText(file)).GetSigningKeys() : null,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
        };
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = validated => AcceptAsync(validated, settings),
            OnAuthenticationFailed = FailAsync,
        };
    }

    private static async Task FailAsync(AuthenticationFailedContext failed)
    {
        var sent = failed.Request.Headers.Authorization.ToString();
        var token = sent[Math.Min(sent.Length, "Bearer ".Length)..].Trim();
        // Without keys of the provider every signature looks wrong.
        var isAway =
            failed.Exception is SecurityTokenInvalidSignatureException or SecurityTokenInvalidIssuerException && await IsAwayAsync(failed);
        Refuse(failed, isAway ? TokenRefusals.ProviderAway() : TokenRefusals.Of(failed.Exception, token));
        failed.Fail(failed.Exception);
    }

    /// <summary>Whether the keys of the provider were never read, and can't be now.</summary>
    private static async Task<bool> IsAwayAsync(AuthenticationFailedContext failed)
    {
        if (failed.Options.ConfigurationManager is not { } provider)
            return false;
        try
        {
            await provider.GetConfigurationAsync(failed.HttpContext.RequestAborted);
            return false;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return true;
        }
    }

    private static Task AcceptAsync(TokenValidatedContext validated, TokenSettings settings)
    {
        var token = (JsonWebToken)validated.SecurityToken;
        var role = settings.RoleOf(token.Claims.Where(claim => claim.Type == settings.RoleClaim).Select(claim => claim.Value));
        if (role is null)
        {
            Refuse(validated, TokenRefusals.NoRole(settings.RoleClaim));
            validated.Fail("It gives no role.");
        }
        else
            validated.Principal = CallerClaims.Of(token.Issuer, token.Subject, role.Value, token.ValidTo, Scheme);

        return Task.CompletedTask;
    }

    // The challenge, which is that of keys, writes it.
    private static void Refuse(ResultContext<JwtBearerOptions> context, CodedError refusal)
    {
        context.HttpContext.Features.Set(refusal);
        context
            .HttpContext.RequestServices.GetRequiredService<ILogger<TokenSettings>>()
            .LogWarning("A token was refused: {Sentence}", refusal.Text.En);
    }
}
