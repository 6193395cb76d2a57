// Written by `npm run schedules` from the JSON files of this folder: do not edit by hand.
import type { OfEach, ProvenancePart } from "../schedule-parts";

export const provenanceBySchedule: OfEach<ProvenancePart> = {
  ACI2019: {
    notes: [
      "Signé le 20 juin 2019, approuvé par l'arrêté du 21 août 2019, publié au Journal officiel du 24 août 2019.",
      "L'avenant 1 ne change aucun montant connu ; l'avenant 2 s'applique à partir du 1er avril 2022.",
    ],
    references: {
      "presentation-2020": {
        title: "Assurance maladie, présentation de l'ACI-CPTS au congrès de la FNCS : barème complet",
        published: "2020-09-18",
        document: "Présentation de l'Assurance maladie, congrès FNCS, 18 septembre 2020",
      },
      "arrete-2019": {
        title: "Arrêté du 21 août 2019 portant approbation de l'ACI (NOR SSAS1924409A)",
        published: "2019-08-24",
        document: "JO n° 0196 du 24 août 2019",
      },
      "quotidien-2019": {
        title: "Le Quotidien du médecin, « Missions, financement, montants : le b.a.-ba »",
        published: "2019-11-21",
        document: "Quotidien du médecin, 21 novembre 2019",
      },
      "concours-2020": {
        title: "Le Concours médical, articles 3246 et 3252 sur le financement des CPTS",
        published: "2020-09",
        document: "leconcoursmedical.fr, septembre-octobre 2020",
      },
      "quotidien-2022": {
        title: "Le Quotidien du médecin, « L'avenant qui augmente les dotations des CPTS publié au JO »",
        published: "2022",
        document: "lequotidiendumedecin.fr, 2022",
      },
      "senat-2025": {
        title: "Sénat, rapport n° 32 (2025-2026) sur les structures d'exercice coordonné",
        published: "2025-10-17",
        link: "https://www.senat.fr/rap/r25-032/r25-0325.html",
      },
      "paps-2023": {
        title: "PAPS Hauts-de-France, le financement de la CPTS",
        published: "2023-11-30",
        document: "hauts-de-france.paps.sante.fr",
      },
      medaviz: { title: "Medaviz, « ACI : quelle rémunération »", published: null, document: "medaviz.com" },
    },
    terms: {
      advanceShare: {
        confidence: "C3+",
        references: ["arrete-2019", "senat-2025"],
        note: "Accord, art. 9.1 ; contrat type, art. 6.1 et 6.2.",
      },
      firstYearOperatingShare: {
        confidence: "C3+",
        references: ["arrete-2019", "presentation-2020"],
        note: "Entier à la signature, avant toute mission. Accord, art. 9.1 ; contrat type, art. 6.1 et 6.2.",
      },
      balanceLag: {
        confidence: "SEED",
        references: ["presentation-2020", "senat-2025"],
        note: "Mois après l'anniversaire : dialogue de gestion dans les deux mois ; le Sénat écrit « à l'anniversaire ».",
      },
      crisisEffect: {
        confidence: "UNKNOWN",
        references: ["presentation-2020"],
        note: "Ce barème n'a pas de mission crise.",
      },
      crisesPerYear: {
        confidence: "UNKNOWN",
        references: ["presentation-2020"],
        note: "Aucun texte lu ne le dit : une par année de contrat, par prudence.",
      },
      planUpdateShare: {
        confidence: "UNKNOWN",
        references: ["presentation-2020"],
        note: "Ce barème n'a pas de plan de crise.",
      },
      coreMissions: { confidence: "C3+", references: ["presentation-2020", "arrete-2019", "quotidien-2019"] },
    },
    rows: {
      operating: {
        fixed: { confidence: "C3+SUM", references: ["presentation-2020", "concours-2020", "senat-2025"] },
        total: { confidence: "C3+SUM", references: ["presentation-2020", "concours-2020", "senat-2025"] },
      },
      access: {
        fixed: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        variable: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        compensation: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        earmarked: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        total: { confidence: "SEED+SUM", references: ["presentation-2020"] },
      },
      pathways: {
        fixed: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        variable: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        total: {
          confidence: ["C2", "SEED+SUM", "SEED+SUM", "C2"],
          references: ["presentation-2020", "quotidien-2022"],
        },
      },
      prevention: {
        fixed: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        variable: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        total: {
          confidence: ["C2", "SEED+SUM", "SEED+SUM", "C2"],
          references: ["presentation-2020", "quotidien-2022"],
        },
      },
      quality: {
        fixed: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        variable: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        total: { confidence: "SEED+SUM", references: ["presentation-2020"] },
      },
      support: {
        fixed: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        variable: { confidence: "SEED+SUM", references: ["presentation-2020"] },
        total: { confidence: "SEED+SUM", references: ["presentation-2020"] },
      },
    },
  },
  AV2: {
    notes: [
      "Le tableau officiel de l'avenant 2 n'a pas pu être lu : la taille 3 vient de deux contrats, les tailles 1 et 4 de leurs totaux publiés ; les cellules inconnues restent vides, votre contrat (article 6) donne le montant de votre taille.",
      "La mission Accès aux soins a deux volets, fixe (soins non programmés compris) et variable : les contrats lus ne séparent ni la compensation ni l'enveloppe fléchée.",
      "Le maximum (287 500 € en taille 1, 487 500 € en taille 3, 580 000 € en taille 4) suppose l'année de rédaction du plan de crise, une crise grave déclarée et toutes les missions à 100 %.",
      "La date d'effet de la mission crise (30 septembre 2022) n'est donnée que par une source, à vérifier.",
    ],
    references: {
      "avis-2022": {
        title: "Avis relatif à l'avenant 2 à l'ACI (JORFTEXT000045443303)",
        published: "2022-03-31",
        link: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045443303",
      },
      "quotidien-2022": {
        title: "Le Quotidien du médecin, « L'avenant qui augmente les dotations des CPTS publié au JO »",
        published: "2022",
        document: "lequotidiendumedecin.fr, 2022",
      },
      "quotidien-2021": {
        title: "Le Quotidien du médecin, « Interpro : l'autre chantier bien avancé »",
        published: "2021",
        document: "Quotidien du médecin, fin 2021",
      },
      "pharmacien-2022": {
        title: "Le Pharmacien de France, « CPTS : des mesures incitatives »",
        published: "2022-01-06",
        document: "lepharmaciendefrance.fr, 6 janvier 2022",
      },
      "senat-2025": {
        title: "Sénat, rapport n° 32 (2025-2026) sur les structures d'exercice coordonné",
        published: "2025-10-17",
        link: "https://www.senat.fr/rap/r25-032/r25-0325.html",
      },
      "presentation-2020": {
        title:
          "Assurance maladie, présentation de l'ACI-CPTS au congrès de la FNCS : barème de 2019, repris sans changement",
        published: "2020-09-18",
        document: "Présentation de l'Assurance maladie, congrès FNCS, 18 septembre 2020",
      },
      "fcpts-forum": {
        title: "Forum de la FCPTS, président d'une CPTS de taille 3 (parts variables)",
        published: null,
        link: "https://www.fcpts.org/?p=6762",
      },
      "projet-2020": {
        title: "Le Quotidien du médecin et Le Concours médical, projet d'avenant 2 de novembre 2020 (mission crise)",
        published: "2020-11",
        document: "Quotidien du médecin, Le Concours médical, novembre 2020 à octobre 2021",
      },
      "paps-2023": {
        title: "PAPS Hauts-de-France, le financement de la CPTS",
        published: "2023-11-30",
        document: "hauts-de-france.paps.sante.fr",
      },
      "contrats-taille-3": {
        title:
          "Deux contrats ACI de CPTS de taille 3 de Seine-Saint-Denis, année de contrat 5 (2025-2026 et 2026-2027), annexes financières et d'indicateurs",
        published: null,
        document: "chiffres relevés le 28 novembre 2026",
      },
      medaviz: { title: "Medaviz, « ACI : quelle rémunération »", published: null, document: "medaviz.com" },
    },
    terms: {
      advanceShare: {
        confidence: "C1",
        references: ["senat-2025"],
        note: "Règle de l'accord de 2019, redite par le Sénat en 2025.",
      },
      firstYearOperatingShare: {
        confidence: "C1",
        references: ["senat-2025"],
        note: "Règle de l'accord de 2019, redite par le Sénat en 2025.",
      },
      balanceLag: {
        confidence: "SEED",
        references: ["presentation-2020", "senat-2025"],
        note: "Mois après l'anniversaire : dialogue de gestion dans les deux mois ; le Sénat écrit « à l'anniversaire ».",
      },
      crisisEffect: {
        confidence: "C1",
        references: ["avis-2022"],
        note: "Publication + 6 mois ; une seule page de CPTS, qui écrit « 3 septembre 2022 » : à vérifier.",
      },
      crisesPerYear: {
        confidence: "UNKNOWN",
        references: ["avis-2022"],
        note: "Aucun texte lu ne le dit : une par année de contrat, par prudence.",
      },
      planUpdateShare: {
        confidence: "C2",
        references: ["projet-2020"],
        note: "Part de la rédaction, sauf si le contrat dit autre chose.",
      },
      coreMissions: { confidence: "C2", references: ["quotidien-2022", "paps-2023"] },
    },
    rows: {
      operating: {
        fixed: { confidence: ["C2", "DER", "DER", "C2"], references: ["quotidien-2022", "senat-2025"] },
        total: { confidence: ["C2", "DER", "DER", "C2"], references: ["quotidien-2022", "senat-2025"] },
      },
      access: {
        fixed: {
          confidence: ["UNKNOWN", "UNKNOWN", "C2+SUM", "UNKNOWN"],
          references: ["contrats-taille-3"],
          note: "Soins non programmés compris : ce qu'aucun taux ne touche. Conjectures voisines : 115 000 € en taille 4, 69 500 € en taille 2.",
        },
        variable: {
          confidence: ["UNKNOWN", "UNKNOWN", "C3+SUM", "UNKNOWN"],
          references: ["contrats-taille-3", "fcpts-forum"],
        },
        total: {
          confidence: ["C1+SUM", "UNKNOWN", "C2+SUM", "C1+SUM"],
          references: ["quotidien-2022", "contrats-taille-3"],
        },
      },
      pathways: {
        fixed: {
          confidence: ["DER", "DER", "C3+", "DER"],
          references: ["quotidien-2022", "presentation-2020", "contrats-taille-3", "fcpts-forum"],
        },
        variable: {
          confidence: ["DER", "DER", "C3+", "DER"],
          references: ["quotidien-2022", "presentation-2020", "contrats-taille-3", "fcpts-forum"],
        },
        total: {
          confidence: ["C2", "DER", "C3+", "C2"],
          references: ["quotidien-2022", "presentation-2020", "contrats-taille-3", "fcpts-forum"],
        },
      },
      prevention: {
        fixed: {
          confidence: ["DER", "DER", "C3+", "DER"],
          references: ["quotidien-2022", "presentation-2020", "contrats-taille-3", "fcpts-forum"],
        },
        variable: {
          confidence: ["DER", "DER", "C3+", "DER"],
          references: ["quotidien-2022", "presentation-2020", "contrats-taille-3", "fcpts-forum"],
        },
        total: {
          confidence: ["C2", "DER", "C3+", "C2"],
          references: ["quotidien-2022", "presentation-2020", "contrats-taille-3", "fcpts-forum"],
        },
      },
      crisis: {
        plan: {
          confidence: ["C3+SUM", "UNKNOWN", "DER", "C3+SUM"],
          references: ["projet-2020", "quotidien-2022", "contrats-taille-3"],
          note: "Tailles 1 et 4 : montant du projet de 2020 ; le texte signé n'est connu que par le maximum de l'année. Taille 3 : déduit de la mise à jour (22 500 / 0,5) et de la crise grave (67 500 / 1,5), qui s'accordent.",
        },
        update: {
          confidence: ["C2", "UNKNOWN", "C2", "C2"],
          references: ["projet-2020", "contrats-taille-3"],
          note: "50 % du montant de la rédaction (projet de 2020 ; vérifié en taille 3).",
        },
        crisis: {
          confidence: ["C2+SUM", "UNKNOWN", "C2", "C2+SUM"],
          references: ["projet-2020", "quotidien-2022", "contrats-taille-3"],
          note: "Versée seulement si l'ARS reconnaît la crise.",
        },
        total: {
          confidence: ["C1+SUM", "UNKNOWN", "DER+SUM", "C1+SUM"],
          references: ["quotidien-2022", "contrats-taille-3"],
          note: "Maximum d'une année : rédaction du plan et crise grave déclarée.",
        },
      },
      quality: {
        fixed: {
          confidence: ["DER", "DER", "C2+SUM", "DER"],
          references: ["presentation-2020", "quotidien-2021", "contrats-taille-3"],
        },
        variable: {
          confidence: ["DER", "DER", "C2+SUM", "DER"],
          references: ["presentation-2020", "quotidien-2021", "contrats-taille-3"],
        },
        total: {
          confidence: ["DER+SUM", "DER+SUM", "C2+SUM", "DER+SUM"],
          references: ["presentation-2020", "quotidien-2021", "contrats-taille-3"],
        },
      },
      support: {
        fixed: {
          confidence: ["DER", "DER", "C2+SUM", "DER"],
          references: ["presentation-2020", "quotidien-2021", "contrats-taille-3"],
        },
        variable: {
          confidence: ["DER", "DER", "C2+SUM", "DER"],
          references: ["presentation-2020", "quotidien-2021", "contrats-taille-3"],
        },
        total: {
          confidence: ["DER+SUM", "DER+SUM", "C2+SUM", "DER+SUM"],
          references: ["presentation-2020", "quotidien-2021", "contrats-taille-3"],
        },
      },
    },
  },
  "PRE-ACI": {
    notes: [
      "Rapportés par une seule source, « théoriquement », sans texte trouvé : pour comparaison seulement.",
      "Bandes de moins de 30 000 et de plus de 80 000 habitants ; la bande du milieu (taille 2) est inconnue. Les tailles 3 et 4 relèvent de la même bande.",
    ],
    references: {
      "presse-2019": {
        title: "Presse professionnelle (dépêche APM), financement des CPTS avant l'accord",
        published: "2019",
        document: "Article de presse du printemps 2019 d'après l'agence APM",
      },
    },
    terms: {
      advanceShare: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Le texte ne le redit pas : règle de l'accord de 2019, pour comparer.",
      },
      firstYearOperatingShare: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Le texte ne le redit pas : règle de l'accord de 2019, pour comparer.",
      },
      balanceLag: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Le texte ne le redit pas : règle de l'accord de 2019, pour comparer.",
      },
      crisisEffect: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Aucune date : ce texte n'a pas eu force de loi.",
      },
      crisesPerYear: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Aucun texte lu ne le dit : une par année de contrat, par prudence.",
      },
      planUpdateShare: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Ce barème n'a pas de plan de crise.",
      },
      coreMissions: { confidence: "UNKNOWN", references: ["presse-2019"] },
    },
    rows: {
      operating: {
        fixed: {
          confidence: ["SEED", "UNKNOWN", "SEED", "SEED"],
          references: ["presse-2019"],
          note: "Appelé « accompagnement ».",
        },
        total: { confidence: ["SEED", "UNKNOWN", "SEED", "SEED"], references: ["presse-2019"] },
      },
      envelope: {
        variable: {
          confidence: ["SEED", "UNKNOWN", "SEED", "SEED"],
          references: ["presse-2019"],
          note: "Appelé « bonus sur résultats ».",
        },
        total: { confidence: ["SEED", "UNKNOWN", "SEED", "SEED"], references: ["presse-2019"] },
      },
    },
  },
  "PROJET-AV2": {
    notes: [
      "Proposition jamais conclue (janvier 2021 : 21 organisations prêtes à signer sur 48), pour comparaison seulement.",
      "Le financement du fonctionnement majoré de 75 % est une tranche unique de démarrage, pas un montant annuel.",
      "Le projet ne redit pas les autres missions : elles n'y figurent pas.",
    ],
    references: {
      "quotidien-2020": {
        title: "Le Quotidien du médecin, projet d'avenant 2 à l'ACI",
        published: "2020-12",
        document: "Quotidien du médecin, décembre 2020",
      },
      "concours-2020-11": {
        title: "Le Concours médical et Concours pluripro, « la Cnam gonfle (encore) l'enveloppe »",
        published: "2020-11",
        document: "leconcoursmedical.fr, novembre 2020",
      },
      "fmf-2020": { title: "FMF, projet d'avenant 2", published: "2020-11-19", link: "https://www.fmfpro.org/?p=2134" },
      "quotidien-2021-10": {
        title: "Le Quotidien du médecin, réouverture des négociations",
        published: "2021-10-14",
        document: "Quotidien du médecin, 14 octobre 2021",
      },
    },
    terms: {
      advanceShare: {
        confidence: "UNKNOWN",
        references: ["quotidien-2020"],
        note: "Le texte ne le redit pas : règle de l'accord de 2019, pour comparer.",
      },
      firstYearOperatingShare: {
        confidence: "UNKNOWN",
        references: ["quotidien-2020"],
        note: "Le texte ne le redit pas : règle de l'accord de 2019, pour comparer.",
      },
      balanceLag: {
        confidence: "UNKNOWN",
        references: ["quotidien-2020"],
        note: "Le texte ne le redit pas : règle de l'accord de 2019, pour comparer.",
      },
      crisisEffect: {
        confidence: "UNKNOWN",
        references: ["quotidien-2020"],
        note: "Aucune date : ce texte n'a pas eu force de loi.",
      },
      crisesPerYear: {
        confidence: "UNKNOWN",
        references: ["quotidien-2020"],
        note: "Aucun texte lu ne le dit : une par année de contrat, par prudence.",
      },
      planUpdateShare: { confidence: "C2", references: ["quotidien-2020"], note: "Part de la rédaction." },
      coreMissions: { confidence: "C2", references: ["quotidien-2020"] },
    },
    rows: {
      operating: {
        fixed: {
          confidence: "C3+",
          references: ["quotidien-2020", "concours-2020-11", "fmf-2020"],
          note: "Tranche de démarrage majorée de 75 %, la première année seule ; ensuite le montant d'avant. La presse imprime 105 500 € en taille 2 : erreur, 60 000 × 1,75 = 105 000.",
        },
        total: { confidence: "C3+", references: ["quotidien-2020", "concours-2020-11", "fmf-2020"] },
      },
      intent: {
        fixed: {
          confidence: "C3+",
          references: ["quotidien-2020", "concours-2020-11", "fmf-2020"],
          note: "Aide unique, versée à la validation de la lettre d'intention.",
        },
        total: { confidence: "C3+", references: ["quotidien-2020", "concours-2020-11", "fmf-2020"] },
      },
      crisis: {
        plan: {
          confidence: ["C3+", "UNKNOWN", "UNKNOWN", "C3+"],
          references: ["quotidien-2020", "concours-2020-11", "quotidien-2021-10"],
        },
        update: { confidence: ["C2", "UNKNOWN", "UNKNOWN", "C2"], references: ["quotidien-2020", "concours-2020-11"] },
        crisis: { confidence: ["C2", "UNKNOWN", "UNKNOWN", "C2"], references: ["quotidien-2020", "quotidien-2021-10"] },
        total: {
          confidence: ["DER", "UNKNOWN", "UNKNOWN", "DER"],
          references: ["quotidien-2020"],
          note: "Maximum d'une année : rédaction du plan et crise grave déclarée.",
        },
      },
    },
  },
  UNCAM2019: {
    notes: [
      "Proposition de négociation, jamais en vigueur, pour comparaison seulement.",
      "Deux bandes seulement : moins de 40 000 et plus de 80 000 habitants. Rien n'est dit entre les deux (taille 2). Les tailles 3 et 4 relèvent de la même bande.",
      "L'argent des missions n'est connu qu'en un seul montant, « potentiellement » moitié fixe, moitié résultats.",
    ],
    references: {
      "presse-2019": {
        title: "Presse professionnelle (dépêche APM), propositions de l'Uncam pour l'ACI",
        published: "2019",
        document: "Article de presse du printemps 2019 d'après l'agence APM",
      },
    },
    terms: {
      advanceShare: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Le texte ne le redit pas : règle de l'accord de 2019, pour comparer.",
      },
      firstYearOperatingShare: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Le texte ne le redit pas : règle de l'accord de 2019, pour comparer.",
      },
      balanceLag: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Le texte ne le redit pas : règle de l'accord de 2019, pour comparer.",
      },
      crisisEffect: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Aucune date : ce texte n'a pas eu force de loi.",
      },
      crisesPerYear: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Aucun texte lu ne le dit : une par année de contrat, par prudence.",
      },
      planUpdateShare: {
        confidence: "UNKNOWN",
        references: ["presse-2019"],
        note: "Ce barème n'a pas de plan de crise.",
      },
      coreMissions: { confidence: "UNKNOWN", references: ["presse-2019"] },
    },
    rows: {
      operating: {
        fixed: { confidence: ["SEED", "UNKNOWN", "SEED", "SEED"], references: ["presse-2019"] },
        total: { confidence: ["SEED", "UNKNOWN", "SEED", "SEED"], references: ["presse-2019"] },
      },
      envelope: {
        fixed: { confidence: "UNKNOWN", references: ["presse-2019"] },
        variable: { confidence: "UNKNOWN", references: ["presse-2019"] },
        total: {
          confidence: ["DER", "UNKNOWN", "DER", "DER"],
          references: ["presse-2019"],
          note: "Total proposé moins le financement du fonctionnement.",
        },
      },
    },
  },
};
