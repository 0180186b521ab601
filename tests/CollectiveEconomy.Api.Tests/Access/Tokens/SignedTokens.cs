using System.Security.Cryptography;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CollectiveEconomy.Api.Tests.Access.Tokens;

/// <summary>An issuer of tokens whose public key lies in a file.</summary>
internal sealed class SignedTokens : IDisposable
{
    public const string Issuer = "https://issuer.example";
    public const string Audience = "collective-economy";

    private readonly TemporaryFolder _folder = new();
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public SignedTokens()
    {
        var shown = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(_key.ExportParameters(false))));
        File.WriteAllText(
            KeysFile,
            JsonSerializer.Serialize(
                new
                {
                    keys = new[]
                    {
                        new
                        {
                            kty = shown.Kty,
                            crv = shown.Crv,
                            x = shown.X,
                            y = shown.Y,
                        },
                    },
                }
            )
        );
    }

    public string KeysFile => Path.Combine(_folder.Path, "keys.json");

    /// <summary>The settings that accept its tokens.</summary>
    public Dictionary<string, string?> Settings =>
        new()
        {
            ["Access:Tokens:KeysFile"] = KeysFile,
            ["Access:Tokens:Issuer"] = Issuer,
            ["Access:Tokens:Audience"] = Audience,
            ["Access:Tokens:Roles:analyst"] = "RESEARCHER",
            ["Access:Tokens:Roles:office"] = "MINISTRY",
        };

    /// <summary>A token that is right but for what the test changes.</summary>
    public string Issue(DateTimeOffset now, Action<SecurityTokenDescriptor>? change = null)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = now.UtcDateTime.AddMinutes(10),
            Claims = new Dictionary<string, object> { ["sub"] = "an.analyst", ["roles"] = new[] { "analyst" } },
            SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(_key), SecurityAlgorithms.EcdsaSha256),
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public void Dispose()
    {
        _key.Dispose();
        _folder.Dispose();
    }
}
