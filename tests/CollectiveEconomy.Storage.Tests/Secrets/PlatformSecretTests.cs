using CollectiveEconomy.Storage.Secrets;

namespace CollectiveEconomy.Storage.Tests.Secrets;

public sealed class PlatformSecretTests : IDisposable
{
    /// <summary>The bytes 0 to 31.</summary>
    private const string Key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private readonly TemporaryFolder _place = new();

    private DataFolder Folder => new(_place.Path);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_configured_secret_gives_the_same_key_for_good_and_writes_nothing()
    {
        var secret = PlatformSecret.Read(Settings.Of($"Secrets:Key={Key}"), Folder);

        // What HKDF with SHA-256 gives by RFC 5869, computed by another implementation.
        Assert.Equal(
            "717443968fcd42fa058e83032ad559cbbd81cb0a8db7d0382b5ccc0336c888fd",
            Convert.ToHexStringLower(secret.Derive("cursors/1"))
        );
        Assert.Empty(Directory.GetFiles(_place.Path));
    }

    [Fact]
    public void Two_purposes_share_no_key()
    {
        var secret = PlatformSecret.Read(Settings.Of($"Secrets:Key={Key}"), Folder);
        Assert.NotEqual(secret.Derive("a"), secret.Derive("b"));
    }

    [Fact]
    public void Without_configuration_a_file_keeps_it_that_only_its_owner_may_read()
    {
        var first = Unconfigured().Derive("a");

        Assert.Equal(first, Unconfigured().Derive("a"));
        Assert.Equal([Folder.SecretFile], Directory.GetFiles(_place.Path));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Folder.SecretFile));
    }

    [Fact]
    public void The_file_is_made_when_a_key_is_first_needed()
    {
        _ = Unconfigured();
        Assert.False(File.Exists(Folder.SecretFile));
    }

    [Fact]
    public async Task Processes_that_start_together_use_one_secret()
    {
        // Which comes first is chance, so they start together many times.
        for (var time = 0; time < 50; time++)
        {
            File.Delete(Folder.SecretFile);
            var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Unconfigured().Derive("a"))));
            Assert.Single(keys.Select(Convert.ToHexString).Distinct());
            Assert.Equal([Folder.SecretFile], Directory.GetFiles(_place.Path));
        }
    }

    [Fact]
    public void Each_installation_has_its_own()
    {
        var here = Unconfigured().Derive("a");
        File.Delete(Folder.SecretFile);
        Assert.NotEqual(here, Unconfigured().Derive("a"));
    }

    [Fact]
    public void A_damaged_file_refuses_and_is_not_overwritten()
    {
        File.WriteAllText(Folder.SecretFile, "AAEC");
        var message = Assert.Throws<StartRefused>(() => Unconfigured().Derive("a")).Message;
        Assert.Equal("'secret.key' in the data folder is not a valid secret: restore it, or remove it to create a new one.", message);
        Assert.Equal("AAEC", File.ReadAllText(Folder.SecretFile));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==")]
    [InlineData("not base64, but it has more than thirty-two characters")]
    public void A_configured_secret_that_is_too_short_or_garbled_refuses_the_start_without_repeating_it(string key) =>
        Assert.DoesNotContain(
            key,
            Settings.Refused(PlatformSecret.Setting, () => PlatformSecret.Read(Settings.Of($"Secrets:Key={key}"), Folder)),
            StringComparison.Ordinal
        );

    private PlatformSecret Unconfigured() => PlatformSecret.Read(Settings.Of(), Folder);
}
