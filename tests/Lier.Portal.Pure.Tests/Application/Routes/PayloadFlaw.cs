using System.Text.Json.Nodes;

namespace Lier.Portal.Pure.Tests.Application.Routes;

/// <summary>Something in the payload of one step that the rules cannot go by.</summary>
internal sealed record PayloadFlaw(string StepId, int Kind)
{
    public const int Kinds = 10;

    public void Spoil(JsonObject payload, bool isOfNote)
    {
        var outcomes = payload["outcomes"]!.AsObject();
        switch (Kind)
        {
            case 0: payload["role"] = "Administrator"; break;
            case 1: payload["who"] = payload["role"]!.GetValue<string>() == "Alderman" ? "team" : "competent"; break;
            case 2: outcomes.Remove(outcomes.First().Key); break;
            case 3: outcomes["publiceren"] = new JsonObject { ["label"] = "Publiceren" }; break;
            case 4: outcomes.First().Value!["reason"] = true; break;
            case 5: outcomes.Last().Value!["role"] = "Administrator"; break;
            case 6: outcomes.First().Value!["who"] = "whoAgreed"; break;
            case 7: outcomes["akkoord-intrekken"] = new JsonObject { ["label"] = "Toch niet" }; break;
            case 8: payload["due"] = new JsonObject { ["date"] = isOfNote ? "reportBy" : "agreeBy" }; break;
            default: outcomes.Last().Value!["label"] = " "; break;
        }
    }
}
