using CollectiveEconomy.Statistics.Protection;
using CsCheck;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class ExchangeTests
{
    private static readonly Gen<string[]> Strata = Gen.Int[0, 4].Select(stratum => $"S{stratum}").Array[0, 60];

    [Fact]
    public void Everyone_gives_to_one_and_takes_from_one() =>
        Gen.Select(Strata, Gen.Int)
            .Sample((strata, series) => Assert.Equal(Enumerable.Range(0, strata.Length), Permuted(strata, $"{series}").Order()), iter: 500);

    [Fact]
    public void Classes_stay_within_strata_that_are_no_smaller_than_a_block() =>
        Strata.Sample(
            strata =>
            {
                if (strata.CountBy(stratum => stratum).Any(stratum => stratum.Value < Exchange.BlockSize))
                    return;
                Assert.Equal(strata, Permuted(strata, "1").Select(item => strata[item]));
            },
            iter: 2_000
        );

    [Fact]
    public void The_same_chance_gives_the_same_exchange() =>
        Strata.Sample(strata => Assert.Equal(Permuted(strata, "1"), Permuted(strata, "1")), iter: 200);

    [Fact]
    public void Nobody_is_among_fewer_than_a_block_however_strata_are_cut() =>
        Strata.Sample(
            strata =>
            {
                // Neighbours do not depend on chance here: who may take from whom is seen over many series.
                var reached = Enumerable.Range(0, strata.Length).Select(_ => new HashSet<int>()).ToList();
                for (var series = 0; series < 100; series++)
                {
                    var given = Permuted(strata, $"{series}");
                    for (var item = 0; item < given.Length; item++)
                        reached[item].Add(given[item]);
                }

                Assert.All(reached, others => Assert.True(others.Count >= Math.Min(Exchange.BlockSize, strata.Length)));
            },
            iter: 60
        );

    [Fact]
    public void Neighbours_in_the_order_exchange_and_others_do_not()
    {
        var given = Permuted([.. Enumerable.Repeat("S", 23)], "1");
        Assert.All(given.Index(), item => Assert.Equal(Math.Min(item.Index / 5, 3), Math.Min(item.Item / 5, 3)));
    }

    [Fact]
    public void Every_place_of_a_block_is_about_as_likely()
    {
        const int Series = 5_000;
        var counts = new int[5, 5];
        for (var series = 0; series < Series; series++)
        {
            var given = Permuted(["S", "S", "S", "S", "S"], $"{series}");
            for (var item = 0; item < 5; item++)
                counts[item, given[item]]++;
        }

        // Five standard deviations of a binomial count.
        Assert.All(counts.Cast<int>(), count => Assert.InRange(count, Series / 5 - 142, Series / 5 + 142));
    }

    [Fact]
    public void Those_who_are_alike_in_all_that_is_public_are_neighbours_by_chance()
    {
        var met = new HashSet<int>();
        for (var series = 0; series < 200; series++)
            met.Add(Permuted([.. Enumerable.Repeat("S", 20)], $"{series}", (_, _) => 0)[0]);
        Assert.Equal(20, met.Count);
    }

    private static int[] Permuted(string[] strata, string series, Comparison<int>? order = null)
    {
        using var chance = new NoiseSeries(new byte[32], series);
        return Exchange.Permutation(
            strata.Length,
            item => ("", strata[item]),
            order ?? ((left, right) => left.CompareTo(right)),
            (item, purpose) => chance.Chance("row", purpose, item, 2024, 0)
        );
    }
}
