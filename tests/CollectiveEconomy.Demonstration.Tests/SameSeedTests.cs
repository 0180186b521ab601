using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CollectiveEconomy.Ingestion.Setup;

namespace CollectiveEconomy.Demonstration.Tests;

[Collection(SharedDemoRegister.Name)]
public sealed class SameSeedTests(DemoRegister register)
{
    private static readonly DemonstrationPlan Small = new(DemonstrationSize.Demo) { DemoCooperatives = 600 };

    [Fact]
    public void The_same_seed_gives_the_same_register_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            var inTurkish = Hash(Small);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
            Assert.Equal(inTurkish, Hash(Small with { }));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Another_seed_gives_another_register() => Assert.NotEqual(Hash(Small), Hash(Small with { Seed = 578 }));

    [Fact]
    public void Another_effect_of_support_leaves_who_exists_and_who_is_supported_as_they_were()
    {
        var other = new SyntheticRegister(register.Reference, register.Plan with { EffectOfSupport = 0 });
        Assert.True(register.Cooperatives.SequenceEqual(other.Cooperatives));
        Assert.True(register.Models.SequenceEqual(other.Models));
        Assert.Equal(register.Reports.Select(report => report.Workers), other.Reports.Select(report => report.Workers));
    }

    private string Hash(DemonstrationPlan plan)
    {
        var rows = new SyntheticRegister(register.Reference, plan);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in RegisterRows.All(rows).SelectMany(table => table))
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(row));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
