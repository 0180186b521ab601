using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Storage.Tests.Releases;

public sealed class WithdrawalsTests : IDisposable
{
    private static readonly ReleaseId Id = new(2026, 3);
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 17, 30, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _place = new();
    private readonly ReleaseFolder _folder;

    public WithdrawalsTests()
    {
        _folder = new ReleaseFolder(_place.Path);
        _folder.Write(Sample.Draft(Id, [Sample.Fact()]));
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_withdrawal_is_told_with_its_reason_and_its_day_in_Viet_Nam()
    {
        Assert.Null(_folder.Describe(Id).Withdrawal);
        _folder.Withdraw(Id, "Số liệu của \"An Giang\" sai", Now);
        var told = _folder.Describe(Id).Withdrawal!;
        Assert.Equal(("Số liệu của \"An Giang\" sai", new DateOnly(2026, 3, 10)), (told.Reason, told.On));
    }

    [Fact]
    public void Nothing_of_the_release_itself_changes()
    {
        var before = Directory.GetFiles(_folder.PathOf(Id), "*", SearchOption.AllDirectories).Select(ReleaseFolder.HashOf).ToList();
        _folder.Withdraw(Id, "Wrong", Now);
        Assert.Equal(before, Directory.GetFiles(_folder.PathOf(Id), "*", SearchOption.AllDirectories).Select(ReleaseFolder.HashOf));
        Assert.Equal("2026.3", _folder.Verify(Id).Id);
        Assert.Equal([Id], _folder.List());
    }

    [Fact]
    public void Withdrawn_again_it_keeps_its_first_day()
    {
        _folder.Withdraw(Id, "First", Now);
        _folder.Withdraw(Id, "Second", Now.AddDays(30));
        Assert.Equal(new Withdrawal("Second", VietNamTime.Of(Now)), _folder.Describe(Id).Withdrawal);
    }

    [Fact]
    public void A_reason_that_is_not_given_in_English_apart_is_told_in_either_language()
    {
        File.WriteAllText(_place.Place("2026.3.withdrawn.json"), """{ "reason": "Sai số liệu", "at": "2026-04-01T00:00:00+07:00" }""");
        var withdrawal = _folder.Describe(Id).Withdrawal!;
        Assert.Equal(("Sai số liệu", "Sai số liệu"), (withdrawal.ReasonIn(Language.Vi), withdrawal.ReasonIn(Language.En)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"reason\":null,\"at\":\"2026-03-01T00:00:00+07:00\"}")]
    public void A_withdrawal_that_can_not_be_read_keeps_the_release_from_use(string text)
    {
        File.WriteAllText(_place.Place("2026.3.withdrawn.json"), text);
        var damaged = Assert.Throws<ReleaseDamaged>(() => _folder.Describe(Id));
        Assert.Equal("Release 2026.3 can't be used: 2026.3.withdrawn.json is not a withdrawal.", damaged.Message);
    }

    [Fact]
    public void The_stamp_changes_with_a_release_a_withdrawal_and_a_file_that_is_watched()
    {
        var file = Path.Combine(_folder.PathOf(Id), "codelists", "codes.parquet");
        var stamps = new List<string> { _folder.Stamp([]), _folder.Stamp([Id]) };
        Assert.Equal(stamps, [_folder.Stamp([]), _folder.Stamp([Id])]);

        File.AppendAllText(file, "X");
        Assert.Equal(stamps[0], _folder.Stamp([]));
        stamps.Add(_folder.Stamp([Id]));
        _folder.Write(Sample.Draft(new ReleaseId(2026, 4), [Sample.Fact()]));
        stamps.Add(_folder.Stamp([]));
        _folder.Withdraw(Id, "Wrong", Now);
        stamps.Add(_folder.Stamp([]));
        Assert.Equal(stamps.Count, stamps.Distinct().Count());
    }
}
