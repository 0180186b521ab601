using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Languages;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Cli.Tests;

/// <summary>Commands answer in the language of <c>--language</c>, else in that of the environment, else in English.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Findings_and_the_outcome_of_an_import_are_in_the_chosen_language()
    {
        await _sandbox.RunAsync("init", "--demonstration", "none");
        var file = Path.Combine(_sandbox.Folder, "cooperatives.csv");
        await File.WriteAllTextAsync(file, "code,name,legal_form,former_province\nA,HTX A,COOP,02\nB,HTX B,COOPERATIVE,\n");

        var vi = await _sandbox.RunAsync("import", file, "--language", "vi");
        var en = await _sandbox.RunAsync("import", file, "--language", "en");

        Assert.Equal((ExitCode.Refused, ExitCode.Refused), (vi.Code, en.Code));
        Assert.Contains("error CodeIsKnown: cooperatives.csv, row 2, legal_form: 'COOP'", en.Output, StringComparison.Ordinal);
        Assert.StartsWith("Nothing was imported: ", en.Told[^1], StringComparison.Ordinal);
        (vi.Output + vi.Error).MatchSnapshot();
    }

    [Theory]
    [InlineData("LANG=vi_VN.UTF-8", true)]
    [InlineData("LANG=en_US.UTF-8", false)]
    [InlineData("LANG=C", false)]
    [InlineData("", false)]
    [InlineData("LC_MESSAGES=vi_VN LANG=en_US.UTF-8", true)]
    [InlineData("LC_ALL=en_US.UTF-8 LC_MESSAGES=vi_VN LANG=vi_VN", false)]
    [InlineData("LC_ALL= LANG=vi_VN.UTF-8", true)]
    public async Task The_environment_chooses_where_no_option_does(string variables, bool isVietnamese)
    {
        Set(variables);
        var run = await _sandbox.RunAsync("releases", "verify");
        Assert.Equal(
            isVietnamese ? $"Không có đợt công bố nào trong '{_sandbox.Releases}'." : $"There are no releases in '{_sandbox.Releases}'.",
            run.Told.Single()
        );
    }

    [Fact]
    public async Task The_option_goes_before_the_environment()
    {
        Set("LC_ALL=vi_VN.UTF-8");
        var run = await _sandbox.RunAsync("--language", "EN", "releases", "verify");
        Assert.Equal($"There are no releases in '{_sandbox.Releases}'.", run.Told.Single());
    }

    [Theory]
    [InlineData("", "--language is 'fr'; it must be vi or en.")]
    [InlineData("LANG=vi_VN.UTF-8", "--language là 'fr'; giá trị phải là vi hoặc en.")]
    public async Task Another_language_is_refused_with_those_that_there_are(string variables, string sentence)
    {
        Set(variables);
        var run = await _sandbox.RunAsync("releases", "list", "--language", "fr");
        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains(sentence, run.Told);
    }

    [Theory]
    [InlineData("'1' không phải là đợt công bố: hãy dùng năm và số, ví dụ 2026.1.", "releases", "verify", "1")]
    [InlineData("--label phải có 1 đến 300 ký tự và không có ký tự điều khiển.", "keys", "create", "--role", "steward", "--label", "")]
    [InlineData("'x' không phải là ngày: hãy dùng dạng 2027-03-15.", "releases", "announce", "x")]
    public async Task Options_are_refused_in_the_language(string sentence, params string[] args)
    {
        var run = await _sandbox.RunAsync([.. args, "--language", "vi"]);
        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains(sentence, run.Told);
    }

    [Fact]
    public void Every_refusal_of_a_command_is_said_in_both_languages()
    {
        LocalizedException[] refusals = [new NothingToPublish(), new PublicationRefused([]), new NoSuchRelease("folder")];
        Assert.All(
            refusals,
            refused =>
            {
                Assert.Equal(refused.Text, Refusal.Of(refused));
                Assert.NotEqual(refused.Text.Vi, refused.Text.En);
                Assert.Equal(refused.Text.En, refused.Message);
            }
        );
    }

    private void Set(string variables)
    {
        foreach (var variable in variables.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            _sandbox.Environment[variable.Split('=')[0]] = variable.Split('=')[1];
    }
}
