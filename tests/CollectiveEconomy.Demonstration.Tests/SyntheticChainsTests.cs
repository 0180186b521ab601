using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedNationalRegister.Name)]
public sealed class SyntheticChainsTests(NationalRegister register)
{
    private readonly Dictionary<int, ValueChainModel> _models = register.Models.ToDictionary(model => model.Id);

    [Fact]
    public void Only_chains_whose_support_ended_regularly_are_verified_a_year_or_more_after() =>
        Assert.All(
            register.Support.Verifications,
            verification =>
            {
                var model = _models[verification.ModelId];
                Assert.NotEqual(ModelStatus.Cancelled, model.Status);
                Assert.InRange(verification.Date, model.Ended!.Value.AddMonths(12), new DateOnly(2025, 12, 31));
            }
        );

    [Fact]
    public void A_chain_that_was_found_dead_is_not_looked_at_again_and_some_are_never_looked_at()
    {
        Assert.All(
            register.Support.Verifications.GroupBy(verification => verification.ModelId),
            looks =>
            {
                Assert.Equal(looks.Select(look => look.Date).Order(), looks.Select(look => look.Date));
                Assert.All(looks.SkipLast(1), look => Assert.True(look.IsAlive));
            }
        );
        var verified = register.Support.Verifications.Select(verification => verification.ModelId).ToHashSet();
        var due = _models.Values.Where(model => model.Ended < new DateOnly(2024, 1, 1) && model.Status != ModelStatus.Cancelled).ToList();
        Assert.InRange(due.Average(model => verified.Contains(model.Id) ? 0.0 : 1), 0.05, 0.2);
    }

    [Fact]
    public void Chains_die_more_slowly_after_two_to_three_years_of_support()
    {
        double Dying(bool isFirst)
        {
            var looks = register.Support.Verifications.Where(look => _models[look.ModelId].StartYear <= 2020 == isFirst).ToList();
            return looks.Count(look => !look.IsAlive) / looks.Sum(look => (look.Date.DayNumber - Previous(look).DayNumber) / 365.25);
        }
        DateOnly Previous(ChainVerification look) =>
            register
                .Support.Verifications.Where(other => other.ModelId == look.ModelId && other.Date < look.Date)
                .Select(other => other.Date)
                .DefaultIfEmpty(_models[look.ModelId].Ended!.Value)
                .Max();
        Assert.InRange(Dying(isFirst: true), 0.1, 0.22);
        Assert.InRange(Dying(isFirst: false), 0.01, 0.1);
    }

    [Fact]
    public void Every_chain_has_links_in_production_and_trade_and_many_at_other_stages()
    {
        var stages = register.Support.Links.ToLookup(link => link.ModelId, link => link.Stage);
        Assert.All(_models.Keys, id => Assert.True(stages[id].Contains(ChainStage.Production) && stages[id].Contains(ChainStage.Trade)));
        Assert.All(
            Enum.GetValues<ChainStage>(),
            stage => Assert.InRange(_models.Keys.Average(id => stages[id].Contains(stage) ? 1.0 : 0), 0.4, 1)
        );
    }

    [Fact]
    public void Contracts_begin_during_support_and_end_after_they_began_and_partners_say_that_they_are_made_up() =>
        Assert.All(
            register.Support.Links,
            link =>
            {
                var model = _models[link.ModelId];
                Assert.EndsWith("(mô phỏng)", link.PartnerName, StringComparison.Ordinal);
                Assert.False(link.ContractFrom < model.Starts || link.ContractFrom > (model.Ended ?? new DateOnly(2025, 12, 31)));
                Assert.False(link.ContractTo <= link.ContractFrom);
                Assert.False(link.ContractFrom is null && link.ContractTo is not null);
                Assert.False(link.VolumeTonnes <= 0);
            }
        );
}
