namespace CollectiveEconomy.Demonstration.Tests;

/// <summary>The rows of a demonstration register, table by table; no table is empty.</summary>
internal static class RegisterRows
{
    public static IEnumerable<IEnumerable<object>> All(SyntheticRegister register) =>
        [
            register.Cooperatives,
            register.Models,
            register.Products,
            register.ContentAreas,
            register.Reports,
            register.Support.Files.Proposals,
            register.Support.Files.Rounds,
            register.Support.Files.Scores,
            register.Support.FundingLines,
            register.Support.Loans,
            register.Support.Links,
            register.Support.Verifications,
            register.Support.Activities,
            register.Support.Observations,
            register.Support.Difficulties,
            register.Produce.Productions,
            register.Produce.Certifications,
            register.Produce.Designations,
        ];
}
